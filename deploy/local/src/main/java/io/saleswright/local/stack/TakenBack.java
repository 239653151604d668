package io.saleswright.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Notes that a stack's store is older than its topics, until {@code rejoin} has seen to it. */
public final class TakenBack {

  /** Its name in the stack's directory; goes with every backup. */
  public static final String FILE = "taken-back";

  private final Path file;

  /** The note of a stack. */
  public TakenBack(DataDirectory data) {
    file = data.of(FILE);
  }

  /**
   * The moment of which the store is; empty when store and topics agree.
   *
   * @throws IOException when the note can't be read
   */
  public Optional<Instant> to() throws IOException {
    return Files.exists(file)
        ? Optional.of(Instant.parse(Files.readString(file).strip()))
        : Optional.empty();
  }

  /**
   * Writes the note.
   *
   * @throws IOException when it can't be written
   */
  public void note(Instant taken) throws IOException {
    PrivateFile.write(file, taken.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Takes the note away.
   *
   * @throws IOException when it can't be
   */
  public void over() throws IOException {
    Files.deleteIfExists(file);
  }
}
