package io.saleswright.local.backup;

import io.saleswright.client.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds; written last, so that a backup without it is none.
 *
 * @param format of this file
 * @param taken the moment that the copies are of
 * @param files by their path in the backup, which is that in the stack's directory
 */
record Contents(int format, Instant taken, Map<String, Checksum> files) {

  private static final int FORMAT = 1;
  private static final String NAME = "backup.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * What a file must be.
   *
   * @param bytes its length
   * @param sha256 in hexadecimal digits
   */
  record Checksum(long bytes, String sha256) {

    static Checksum of(Path file) throws IOException {
      try (InputStream in = Files.newInputStream(file);
          var digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
        long bytes = digesting.transferTo(OutputStream.nullOutputStream());
        return new Checksum(bytes, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Copies the map. */
  Contents {
    files = Map.copyOf(files);
  }

  /** Looks at what lies in a directory, and writes it down there. */
  static Contents write(Path directory, Instant taken) throws IOException {
    var contents = new Contents(FORMAT, taken, present(directory));
    Path draft = directory.resolve(NAME + ".new");
    JSON.writerWithDefaultPrettyPrinter().writeValue(draft, contents);
    Files.move(draft, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    return contents;
  }

  /**
   * Reads what a backup holds, and compares it with what lies there.
   *
   * @throws CommandFailure when it is no backup, or anything in it is missing, more or different
   */
  static Contents verified(Path directory) throws IOException {
    Contents contents = read(directory);
    Map<String, Checksum> present = present(directory);
    List<String> different = new ArrayList<>();
    contents.files.forEach((name, checksum) -> {
      if (!checksum.equals(present.remove(name))) {
        different.add(name);
      }
    });
    different.addAll(present.keySet());
    if (!different.isEmpty()) {
      throw new CommandFailure(
          "This backup is not as it was made: "
              + String.join(", ", different.stream().sorted().toList()));
    }
    return contents;
  }

  private static Contents read(Path directory) throws IOException {
    Path file = directory.resolve(NAME);
    if (!Files.exists(file)) {
      throw new CommandFailure("There is no whole backup in " + directory + ": no " + NAME + ".");
    }
    try {
      Contents contents = JSON.readValue(file, Contents.class);
      if (contents.format != FORMAT) {
        throw new CommandFailure("This backup has format " + contents.format + ", unknown here.");
      }
      return contents;
    } catch (JacksonException e) {
      throw new CommandFailure("What this backup holds can't be read: " + e.getOriginalMessage());
    }
  }

  private static Map<String, Checksum> present(Path directory) throws IOException {
    var files = new TreeMap<String, Checksum>();
    try (Stream<Path> walked = Files.walk(directory)) {
      for (Path file : walked.filter(Files::isRegularFile).toList()) {
        String name = directory.relativize(file).toString();
        if (!name.equals(NAME)) {
          files.put(name, Checksum.of(file));
        }
      }
    }
    return files;
  }

  long bytes() {
    return files.values().stream().mapToLong(Checksum::bytes).sum();
  }
}
