package io.saleswright.testkit.yesterday;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.apache.kafka.common.record.RecordBatch;
import org.jspecify.annotations.Nullable;

/**
 * The data directory of a local stack as a release has left it: {@code store} and {@code broker}.
 *
 * @param version of the release
 */
public record KeptRelease(String version) {

  private static final List<String> VERSIONS = List.of("0.1.0");
  private static final String STORE = "store";
  private static final String BROKER = "broker";
  private static final String SEGMENT = ".log";

  /**
   * An event as it lies in its topic.
   *
   * @param type such as {@code order.OrderReceived.v1}
   * @param key the aggregate that it is about
   * @param data JSON
   */
  public record KeptEvent(String topic, String type, String key, String data) {}

  /** All releases of which something is kept, the oldest first. */
  public static List<KeptRelease> all() {
    return VERSIONS.stream().map(KeptRelease::new).toList();
  }

  /** Lays the whole directory out, as a stack would find it. */
  public void unpack(Path directory) throws IOException {
    unpack(directory, _ -> true);
  }

  /**
   * Lays the store's directory out.
   *
   * @return where it is
   */
  public Path store(Path directory) throws IOException {
    unpack(directory, name -> name.startsWith(STORE + "/"));
    return directory.resolve(STORE);
  }

  /** Reads all events of all topics, without a broker. */
  public List<KeptEvent> events(Path directory) throws IOException {
    unpack(directory, name -> name.startsWith(BROKER + "/") && name.endsWith(SEGMENT));
    List<KeptEvent> events = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory.resolve(BROKER))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String partition = Objects.requireNonNull(file.getParent()).getFileName().toString();
        if (!partition.startsWith("__")) {
          read(partition.substring(0, partition.lastIndexOf('-')), file.toFile(), events);
        }
      }
    }
    return events;
  }

  private static void read(String topic, File segment, List<KeptEvent> events) throws IOException {
    try (FileRecords records = FileRecords.open(segment)) {
      for (RecordBatch batch : records.batches()) {
        for (Record event : batch) {
          Header type = header(event, "ce_type");
          if (!batch.isControlBatch() && type != null && event.hasValue()) {
            events.add(
                new KeptEvent(
                    topic,
                    new String(type.value(), StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8.decode(event.key()).toString(),
                    StandardCharsets.UTF_8.decode(event.value()).toString()));
          }
        }
      }
    }
  }

  private static @Nullable Header header(Record event, String name) {
    for (Header header : event.headers()) {
      if (header.key().equals(name)) {
        return header;
      }
    }
    return null;
  }

  private void unpack(Path directory, Predicate<String> wanted) throws IOException {
    try (var zip = new ZipInputStream(new GZIPInputStream(archive()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = directory.resolve(entry.getName()).normalize();
        if (!file.startsWith(directory)) {
          throw new IOException(entry.getName() + " leads out of the directory");
        }
        if (!entry.isDirectory() && wanted.test(entry.getName())) {
          Files.createDirectories(Objects.requireNonNull(file.getParent()));
          Files.copy(zip, file);
        }
      }
    }
  }

  private InputStream archive() {
    InputStream archive =
        KeptRelease.class.getResourceAsStream("/yesterday/" + version + ".zip.gz");
    if (archive == null) {
      throw new UncheckedIOException(new IOException("nothing is kept of release " + version));
    }
    return archive;
  }
}
