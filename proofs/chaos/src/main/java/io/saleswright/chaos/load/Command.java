package io.saleswright.chaos.load;

import org.jspecify.annotations.Nullable;

/**
 * A command to be given.
 *
 * @param kind what is asked for
 * @param person who asks
 * @param method POST or PUT
 * @param path where
 * @param aggregate id of what it is about; empty when it makes something
 * @param body written as JSON, or a {@link Scan}; null for none
 * @param revision the revision that was seen; null where none is asked for
 */
record Command(
    CommandKind kind,
    Person person,
    String method,
    String path,
    String aggregate,
    @Nullable Object body,
    @Nullable String revision) {

  /** A paper as a file, which is sent as it is. */
  record Scan(byte[] pdf) {}

  static Command create(CommandKind kind, Person person, String path, Object body) {
    return new Command(kind, person, "POST", path, "", body, null);
  }

  static Command about(
      CommandKind kind, Person person, String path, String aggregate, @Nullable Object body) {
    return new Command(kind, person, "POST", path, aggregate, body, null);
  }

  Command seen(String seenRevision) {
    return new Command(kind, person, method, path, aggregate, body, seenRevision);
  }

  Command by(Person other) {
    return new Command(kind, other, method, path, aggregate, body, revision);
  }
}
