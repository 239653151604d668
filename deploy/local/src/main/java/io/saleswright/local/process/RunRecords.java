package io.saleswright.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of a stack's processes, one file each, so that one can be replaced without touching
 * the others.
 */
public final class RunRecords {

  private static final String SUFFIX = ".json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path directory;

  /**
   * Uses a directory.
   *
   * @param directory made with the first record
   */
  public RunRecords(Path directory) {
    this.directory = directory;
  }

  /** Returns the record of a process, empty when none was started or it was stopped. */
  public Optional<RunRecord> find(String name) {
    Path file = file(name);
    return Files.exists(file)
        ? Optional.of(JSON.readValue(file, RunRecord.class))
        : Optional.empty();
  }

  /** Returns all records, by name. */
  public List<RunRecord> all() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted()
          .map(file -> JSON.readValue(file, RunRecord.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void save(RunRecord record) throws IOException {
    Files.createDirectories(directory);
    Path draft = directory.resolve(record.name() + ".new");
    JSON.writerWithDefaultPrettyPrinter().writeValue(draft, record);
    Files.move(
        draft,
        file(record.name()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  void remove(String name) throws IOException {
    Files.deleteIfExists(file(name));
  }

  private Path file(String name) {
    return directory.resolve(name + SUFFIX);
  }
}
