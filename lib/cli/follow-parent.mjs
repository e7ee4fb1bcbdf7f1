// Preloaded into a server that a command starts: it ends when the command is gone, even killed.
process.on("disconnect", () => process.exit(0));
