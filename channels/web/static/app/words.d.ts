// The catalogue's sentences; the server makes the module.
declare const words: Record<string, string | Record<string, string>>;
export default words;
