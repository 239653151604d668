package io.saleswright.gateway.upstream;

import io.saleswright.gateway.PublicPaths;
import io.saleswright.gateway.problem.EdgeProblem;
import io.saleswright.gateway.upstream.RequestBody.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.hc.core5.http.io.entity.FileEntity;

/**
 * Takes files for services (DOC-10), which may be larger than other bodies: few at once, and into a
 * temporary file each, so that neither memory nor a service waits for a slow caller. Thread-safe.
 */
final class Uploads {

  /** What ends like this takes files; the statements of banks among them (FIN-09). */
  private static final List<String> PATHS = List.of("/attachments", "/bank-statements");

  private final long usual;
  private final long largest;
  private final long ofStrangers;
  private final Semaphore room;

  Uploads(UpstreamProperties properties) {
    this.usual = properties.maxBodySize().toBytes();
    this.largest = Math.max(usual, properties.maxUploadSize().toBytes());
    this.ofStrangers = Math.min(usual, properties.maxPublicBodySize().toBytes());
    this.room = new Semaphore(properties.maxUploads());
  }

  /**
   * The body of a request.
   *
   * @throws Refused when it is too large, comes too slowly, breaks off, or is a form, and when too
   *     many files are on their way
   */
  ReceivedBody receive(HttpServletRequest request) throws Refused {
    boolean open = PublicPaths.include(request);
    boolean upload =
        !open
            && request.getMethod().equals("POST")
            && PATHS.stream().anyMatch(request.getRequestURI()::endsWith);
    long others = open ? ofStrangers : usual;
    long limit = upload ? largest : others;
    if (!RequestBody.isThere(request, limit)) {
      return ReceivedBody.of(null);
    }
    long announced = request.getContentLengthLong();
    return upload && (announced < 0 || announced > usual)
        ? inFile(request)
        : ReceivedBody.of(RequestBody.inMemory(request, limit));
  }

  private ReceivedBody inFile(HttpServletRequest request) throws Refused {
    if (!room.tryAcquire()) {
      throw new Refused(EdgeProblem.SERVICE_BUSY);
    }
    boolean received = false;
    Path file = temporary();
    try (OutputStream target = open(file)) {
      RequestBody.copy(request, largest, target);
      received = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!received) {
        end(file);
      }
    }
    return new ReceivedBody(new FileEntity(file.toFile(), null), () -> end(file));
  }

  private Path temporary() {
    try {
      return Files.createTempFile("upload-", null);
    } catch (IOException e) {
      room.release();
      throw new UncheckedIOException(e);
    }
  }

  private static OutputStream open(Path file) throws IOException {
    return Files.newOutputStream(file);
  }

  private void end(Path file) {
    room.release();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
