package io.saleswright.local.backup;

import io.saleswright.local.stack.TakenBack;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** What of a stack's directory is its data; logs, records and programs are not. */
final class Parts {

  /** The databases of all services. */
  static final String STORE = "store";

  /**
   * The servers, each after the one on which it builds: an event is in a topic only after it is in
   * the store, and an offset is committed only after its effect is there.
   */
  static final List<String> SERVERS = List.of(STORE, "broker", "keycloak");

  private static final List<String> FILES = List.of("secrets.json", "stack.json", TakenBack.FILE);

  /** Kafka lays these out at full length, and makes them anew where they are missing. */
  private static final List<String> MADE_ANEW = List.of(".index", ".timeindex");

  private Parts() {}

  static List<String> all() {
    return Stream.concat(SERVERS.stream(), FILES.stream()).toList();
  }

  /** Copies a part, a file or a directory, when it is there; readable by its owner only. */
  static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectory(
                to.resolve(from.relativize(directory)),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile()
                && MADE_ANEW.stream().noneMatch(file.toString()::endsWith)) {
              Path copy = file.equals(from) ? to : to.resolve(from.relativize(file));
              Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
