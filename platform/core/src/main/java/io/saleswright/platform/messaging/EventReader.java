package io.saleswright.platform.messaging;

/** Reads an event's data; fields that the consumer's record does not name are ignored. */
@FunctionalInterface
interface EventReader {

  /**
   * @param json the data as it was received
   * @param type the consumer's own record of it
   * @throws Unreadable when it is no JSON, or lacks or mistypes a field that the record requires
   */
  <T> T read(byte[] json, Class<T> type);
}
