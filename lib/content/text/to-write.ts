/** What a new file says where its editor has not written yet; short enough for every text. */
export const TO_WRITE = "To be written.";
