package io.saleswright.platform.attachment;

import com.mongodb.client.gridfs.GridFSUploadStream;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.web.problem.BodyTooLarge;
import io.saleswright.platform.web.problem.BodyTooSlow;
import io.saleswright.platform.web.problem.ProblemException;
import io.saleswright.platform.web.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the bytes of a file off the line and into the store, piece by piece. A file that is empty,
 * of another kind than the policy names, too large or infected is refused, and nothing of it stays.
 */
final class Receiver {

  private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);

  private static final String FIELD = "content";

  private final StoredFiles files;
  private final VirusScanner scanner;

  Receiver(StoredFiles files, VirusScanner scanner) {
    this.files = files;
    this.scanner = scanner;
  }

  /**
   * What was received.
   *
   * @param kind its media type
   * @param size how many bytes
   * @param sha256 their hash
   */
  record Received(String kind, long size, String sha256) {}

  /**
   * Receives a file.
   *
   * @param file where to store it
   * @throws InvalidInput when it is empty, of a kind that is not taken, or infected
   * @throws ProblemException when it is too large, the connection breaks off, or the scanner is
   *     away
   */
  Received receive(String file, Upload upload, AttachmentPolicy policy) {
    InputStream body = fromLine(() -> upload.content().get());
    byte[] piece = new byte[FileKind.HEAD];
    int first = fromLine(() -> body.readNBytes(piece, 0, piece.length));
    String kind = taken(Arrays.copyOf(piece, first), policy);
    GridFSUploadStream stored = files.write(file);
    boolean whole = false;
    try (VirusScanner.Scan scan = fromScanner(scanner::begin)) {
      Received received =
          copy(body, piece, first, new Targets(stored, scan, policy.largest()), kind);
      refuseInfected(scan);
      whole = true;
      stored.close();
      return received;
    } finally {
      if (!whole) {
        stored.abort();
      }
    }
  }

  private static String taken(byte[] head, AttachmentPolicy policy) {
    if (head.length == 0) {
      throw new InvalidInput(FIELD, AttachmentPolicy.RULE, "must have at least one byte");
    }
    String kind = FileKind.of(head);
    if (!policy.kinds().contains(kind)) {
      throw new InvalidInput(
          FIELD,
          AttachmentPolicy.RULE,
          "is of the kind {kind} by its bytes, and must be of one of {kinds}",
          Map.of("kind", kind, "kinds", String.join(", ", policy.kinds())));
    }
    return kind;
  }

  private record Targets(GridFSUploadStream stored, VirusScanner.Scan scan, long largest) {}

  private static Received copy(
      InputStream body, byte[] piece, int first, Targets targets, String kind) {
    MessageDigest digest = sha256();
    long size = 0;
    for (int read = first;
        read > 0;
        read = fromLine(() -> body.readNBytes(piece, 0, piece.length))) {
      size += read;
      if (size > targets.largest()) {
        throw new ProblemException(ProblemKind.TOO_LARGE);
      }
      digest.update(piece, 0, read);
      targets.stored().write(piece, 0, read);
      int length = read;
      fromScanner(() -> {
        targets.scan().look(piece, length);
        return length;
      });
    }
    return new Received(kind, size, HexFormat.of().formatHex(digest.digest()));
  }

  private static void refuseInfected(VirusScanner.Scan scan) {
    Optional<String> virus = fromScanner(scan::found);
    if (virus.isPresent()) {
      LOG.warn("a file was refused because the scanner found {}", virus.get());
      throw new InvalidInput(
          FIELD,
          AttachmentPolicy.RULE,
          "is infected: the virus scanner found {virus}",
          Map.of("virus", virus.get()));
    }
  }

  private static <T> T fromLine(Upload.Source<T> source) {
    try {
      return source.get();
    } catch (BodyTooLarge e) {
      throw new ProblemException(ProblemKind.TOO_LARGE);
    } catch (BodyTooSlow e) {
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      throw new ProblemException(ProblemKind.BAD_REQUEST);
    }
  }

  /** A file that nobody can judge is not taken. */
  private static <T> T fromScanner(Upload.Source<T> source) {
    try {
      return source.get();
    } catch (IOException e) {
      LOG.warn("the virus scanner is away: {}", e.getMessage());
      throw new ProblemException(ProblemKind.UNAVAILABLE);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
