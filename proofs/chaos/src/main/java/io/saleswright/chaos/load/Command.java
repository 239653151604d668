package io.saleswright.chaos.load;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A command to be given.
 *
 * @param kind what is asked for
 * @param person who asks
 * @param method POST or PUT
 * @param path where
 * @param aggregate id of what it is about; empty when it makes something
 * @param body written as JSON, or a {@link File}; null for none
 * @param revision the revision that was seen; null where none is asked for
 */
public record Command(
    CommandKind kind,
    Person person,
    String method,
    String path,
    String aggregate,
    @Nullable Object body,
    @Nullable String revision) {

  /**
   * A file, which is sent as it is.
   *
   * @param type its media type
   */
  public record File(String type, byte[] content) {

    /** The scan of a paper. */
    public static File scan() {
      return new File(
          "application/pdf",
          "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Makes something. */
  public static Command create(CommandKind kind, Person person, String path, Object body) {
    return new Command(kind, person, "POST", path, "", body, null);
  }

  /** Is about something that is there, whatever it looks like now. */
  public static Command about(
      CommandKind kind, Person person, String path, String aggregate, @Nullable Object body) {
    return new Command(kind, person, "POST", path, aggregate, body, null);
  }

  /** The same of somebody who has seen a revision. */
  public Command seen(String seenRevision) {
    return new Command(kind, person, method, path, aggregate, body, seenRevision);
  }

  Command by(Person other) {
    return new Command(kind, other, method, path, aggregate, body, revision);
  }
}
