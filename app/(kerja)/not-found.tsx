import { NotFoundPage } from "./closed-page";

export default function NotFound() {
  return <NotFoundPage />;
}
