/**
 * Who gets what at every address, written out: a copy of the permissions on purpose, so that a change is made twice.
 * Columns: nobody, then one account of each role. A number is the status; `masuk` leads to the sign-in, `awal` to the
 * first page. {orang} and the like lie in the reach of every role that has one, {orangLuar} in another puskesmas.
 */
export const ROUTES = `
address                                               nobody ADMIN DINKES KAPUS PJ_KLASTER PETUGAS PUSTU KADER AUDITOR
/api/health                                    200    200   200    200   200        200     200   200   200
/api/sesi                                      401    204   204    204   204        204     204   204   204
/masuk                                         200    awal  awal   awal  awal       awal    awal  awal  awal
/masuk/posyandu                                200    awal  awal   awal  awal       awal    awal  awal  awal
/akun/sandi                                    masuk  akun  akun   akun  akun       akun    akun  akun  akun
/akun                                          masuk  200   200    200   200        200     200   200   200
/api/v1/coverage                               401    400   400    400   400        400     400   400   400
/api/v1/coverage?{tanya}&area={posyandu}       401    200   200    200   200        200     200   200   200
/api/v1/coverage?{tanya}&area={puskesmas}      401    200   200    200   200        200     404   404   200
/api/v1/coverage?{tanya}&area={desaLuar}       401    200   200    404   404        404     404   404   200
/                                              masuk  200   200    200   200        200     200   200   200
/bantuan/istilah                               masuk  200   200    200   200        200     200   200   200
/bantuan/tentang                               masuk  200   200    200   200        200     200   200   200
/bantuan/kosong                                masuk  200   200    200   200        200     200   200   200
/pws                                           masuk  200   200    200   200        200     200   200   200
/pws?wilayah={posyandu}                        masuk  200   200    200   200        200     200   200   200
/pws?wilayah={desa}                            masuk  200   200    200   200        200     200   404   200
/pws?wilayah={pustu}                           masuk  200   200    200   200        200     200   404   200
/pws?wilayah={puskesmas}                       masuk  200   200    200   200        200     404   404   200
/pws?wilayah={kabupaten}                       masuk  200   200    200   404        404     404   404   200
/pws?wilayah={desaLuar}                        masuk  200   200    404   404        404     404   404   200
/pws?wilayah={posyanduLuar}                    masuk  200   200    404   404        404     404   404   200
/pws/KIA03                                     masuk  200   200    200   200        200     200   200   200
/pws/KIA03?wilayah={posyandu}                  masuk  200   200    200   200        200     200   200   200
/pws/KIA03?wilayah={desaLuar}                  masuk  200   200    404   404        404     404   404   200
/pws/KIA03?wilayah={puskesmasLuar}             masuk  200   200    404   404        404     404   404   200
/pws/TIDAKADA                                  masuk  404   404    404   404        404     404   404   404
/pws/KIA03/nama                                masuk  200   200    200   200        200     200   200   200
/pws/KIA03/nama?wilayah={posyandu}             masuk  200   200    200   200        200     200   200   200
/pws/KIA03/nama?wilayah={desaLuar}             masuk  200   200    404   404        404     404   404   200
/pws/SPM06/nama?wilayah={desa}                 masuk  200   200    200   200        200     200   404   200
/sasaran                                       masuk  200   200    200   200        200     200   200   200
/sasaran/sumber                                masuk  200   200    200   200        200     200   200   200
/sasaran/target                                masuk  200   200    200   200        200     200   200   200
/orang                                         masuk  403   403    200   200        200     200   200   403
/orang/baru                                    masuk  403   403    403   200        200     200   200   403
/orang/tamu                                    masuk  403   403    403   200        200     200   200   403
/orang/{orang}                                 masuk  403   403    200   200        200     200   200   403
/orang/{orangSebelah}                          masuk  403   403    200   200        200     200   404   403
/orang/{orangLuar}                             masuk  403   403    404   404        404     404   404   403
/orang/TIDAKADA                                masuk  403   403    404   404        404     404   404   403
/orang/{orang}/catat                           masuk  403   403    403   200        200     200   200   403
/orang/{orangLuar}/catat                       masuk  403   403    403   404        404     404   404   403
/orang/{orang}/catat/timbang                   masuk  403   403    403   200        200     200   200   403
/orang/{orangSebelah}/catat/timbang            masuk  403   403    403   200        200     200   404   403
/orang/{orangLuar}/catat/timbang               masuk  403   403    403   404        404     404   404   403
/orang/{orang}/identitas                       masuk  403   403    403   200        200     200   403   403
/orang/{orangLuar}/identitas                   masuk  403   403    403   404        404     404   403   403
/orang/{orang}/pindah                          masuk  403   403    403   200        200     200   403   403
/orang/{orangLuar}/pindah                      masuk  403   403    403   404        404     404   403   403
/orang/{orang}/meninggal                       masuk  403   403    403   200        200     200   403   403
/orang/{orangLuar}/meninggal                   masuk  403   403    403   404        404     404   403   403
/orang/{orang}/batalkan                        masuk  403   403    403   200        200     200   200   403
/orang/{orangLuar}/batalkan                    masuk  403   403    403   404        404     404   404   403
/orang/keluar                                  masuk  403   403    403   200        200     200   200   403
/orang/{orang}/gabung                          masuk  403   403    403   200        200     403   403   403
/orang/{orang}/gabung?dengan={orangSebelah}    masuk  403   403    403   200        200     403   403   403
/orang/{orang}/gabung?dengan={orangLuar}       masuk  403   403    403   404        404     403   403   403
/orang/{orangLuar}/gabung                      masuk  403   403    403   404        404     403   403   403
/orang/{bumil}/akhir-kehamilan?kehamilan={kehamilan}           masuk 403 403 403 200        200     200   403   403
/orang/{orang}/akhir-kehamilan?kehamilan={kehamilan}           masuk 403 403 403 404        404     404   403   403
/orang/{bumilLuar}/akhir-kehamilan?kehamilan={kehamilanLuar}   masuk 403 403 403 404        404     404   403   403
/posyandu/{posyandu}/timbang                   masuk  403   403    403   200        200     200   200   403
/posyandu/{posyanduSebelah}/timbang            masuk  403   403    403   200        200     200   404   403
/posyandu/{posyanduLuar}/timbang               masuk  403   403    403   404        404     404   404   403
/admin/unit                                    masuk  200   403    403   403        403     403   403   403
/admin/unit/{posyandu}                         masuk  200   403    403   403        403     403   403   403
/admin/unit/TIDAKADA                           masuk  404   403    403   403        403     403   403   403
/admin/pengguna                                masuk  200   403    200   403        403     200   403   403
/admin/pengguna/baru                           masuk  200   403    200   403        403     200   403   403
/admin/pengguna/{kader}                        masuk  200   403    200   403        403     200   403   403
/admin/pengguna/{kaderLuar}                    masuk  200   403    404   403        403     404   403   403
/admin/pengguna/{petugas}                      masuk  200   403    200   403        403     404   403   403
/admin/audit                                   masuk  200   403    403   403        403     403   403   200
/admin/cadangan                                masuk  200   403    403   403        403     403   403   200
`;

/**
 * What each role is told when it sends the request of a form: `sesi` sign in first, `hak` not this role, `asing` not in
 * your area, `boleh` anything that the form itself may answer. `luar` is the same request with what lies in another
 * puskesmas. Whoever is not told `boleh` changes nothing.
 */
export const ACTIONS = `
action                       nobody ADMIN DINKES KAPUS PJ_KLASTER PETUGAS PUSTU KADER AUDITOR
signInAction                 boleh  boleh boleh  boleh boleh      boleh   boleh boleh boleh
signInToPosyanduAction       boleh  boleh boleh  boleh boleh      boleh   boleh boleh boleh
chooseFirstPasswordAction    sesi   boleh boleh  boleh boleh      boleh   boleh boleh boleh
changePasswordAction         sesi   boleh boleh  boleh boleh      boleh   boleh boleh boleh
endSessionAction             sesi   asing asing  asing asing      boleh   asing asing asing
signOutAction                sesi   boleh boleh  boleh boleh      boleh   boleh boleh boleh
searchAction                 sesi   hak   hak    boleh boleh      boleh   boleh boleh hak
startRegistrationAction      sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
registerAction               sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
registerAction:luar          sesi   hak   hak    hak   asing      asing   asing asing hak
guestAction                  sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
previewServiceAction         sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
previewServiceAction:luar    sesi   hak   hak    hak   asing      asing   asing asing hak
recordServiceAction          sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
recordServiceAction:luar     sesi   hak   hak    hak   asing      asing   asing asing hak
undoRecordAction             sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
undoRecordAction:luar        sesi   hak   hak    hak   asing      asing   asing asing hak
undoWeighingAction           sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
undoWeighingAction:luar      sesi   hak   hak    hak   asing      asing   asing asing hak
voidServiceAction            sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
voidServiceAction:luar       sesi   hak   hak    hak   asing      asing   asing asing hak
restoreRecordAction          sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
restoreRecordAction:luar     sesi   hak   hak    hak   asing      asing   asing asing hak
saveWeighingsAction          sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
saveWeighingsAction:luar     sesi   hak   hak    hak   asing      asing   asing asing hak
addChildAction               sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
addChildAction:luar          sesi   hak   hak    hak   asing      asing   asing asing hak
compareNumbersAction         sesi   hak   hak    boleh boleh      boleh   boleh boleh hak
compareNumbersAction:luar    sesi   hak   hak    asing asing      asing   asing asing hak
correctPersonAction          sesi   hak   hak    hak   boleh      boleh   boleh hak   hak
correctPersonAction:luar     sesi   hak   hak    hak   asing      asing   asing hak   hak
endPregnancyAction           sesi   hak   hak    hak   boleh      boleh   boleh hak   hak
endPregnancyAction:luar      sesi   hak   hak    hak   asing      asing   asing hak   hak
correctEndAction             sesi   hak   hak    hak   boleh      boleh   boleh hak   hak
correctEndAction:luar        sesi   hak   hak    hak   asing      asing   asing hak   hak
recordDeathAction            sesi   hak   hak    hak   boleh      boleh   boleh hak   hak
recordDeathAction:luar       sesi   hak   hak    hak   asing      asing   asing hak   hak
takeBackAction               sesi   hak   hak    hak   boleh      boleh   boleh hak   hak
takeBackAction:luar          sesi   hak   hak    hak   asing      asing   asing hak   hak
seekAwayAction               sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
bringBackAction              sesi   hak   hak    hak   boleh      boleh   boleh boleh hak
bringBackAction:luar         sesi   hak   hak    hak   asing      asing   asing asing hak
movePersonAction             sesi   hak   hak    hak   boleh      boleh   boleh hak   hak
movePersonAction:luar        sesi   hak   hak    hak   asing      asing   asing hak   hak
mergePeopleAction            sesi   hak   hak    hak   boleh      boleh   hak   hak   hak
mergePeopleAction:luar       sesi   hak   hak    hak   asing      asing   hak   hak   hak
saveProyeksiAction           sesi   hak   boleh  hak   hak        hak     hak   hak   hak
chooseSourceAction           sesi   boleh boleh  hak   hak        hak     hak   hak   hak
setTargetAction              sesi   hak   boleh  hak   hak        hak     hak   hak   hak
createAccountAction          sesi   boleh hak    boleh hak        hak     boleh hak   hak
createAccountAction:luar     sesi   boleh hak    asing hak        hak     asing hak   hak
changeAccountAction          sesi   boleh hak    boleh hak        hak     boleh hak   hak
changeAccountAction:luar     sesi   boleh hak    asing hak        hak     asing hak   hak
resetPasswordAction          sesi   boleh hak    boleh hak        hak     boleh hak   hak
resetPasswordAction:luar     sesi   boleh hak    asing hak        hak     asing hak   hak
disableAccountAction         sesi   boleh hak    boleh hak        hak     boleh hak   hak
disableAccountAction:luar    sesi   boleh hak    asing hak        hak     asing hak   hak
enableAccountAction          sesi   boleh hak    boleh hak        hak     boleh hak   hak
enableAccountAction:luar     sesi   boleh hak    asing hak        hak     asing hak   hak
addUnitAction                sesi   boleh hak    hak   hak        hak     hak   hak   hak
renameUnitAction             sesi   boleh hak    hak   hak        hak     hak   hak   hak
changeCatchmentAction        sesi   boleh hak    hak   hak        hak     hak   hak   hak
closeUnitAction              sesi   boleh hak    hak   hak        hak     hak   hak   hak
`;
