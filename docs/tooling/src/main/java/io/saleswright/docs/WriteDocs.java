package io.saleswright.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the generated documentation into the repository. */
public final class WriteDocs {

  private WriteDocs() {}

  /**
   * Writes all generated files, removes pages of events that are no more, and prints the sizes of
   * all modules.
   *
   * @param arguments the repository's directory
   * @throws IOException when a file can't be written
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
    Map<Path, String> files = GeneratedDocs.of(root);
    files.put(StorePage.PAGE, StorePage.withWhatWasNoted(root));
    for (Path page : GeneratedDocs.eventPages(root)) {
      if (!files.containsKey(page)) {
        Files.delete(root.resolve(page));
      }
    }
    for (var file : files.entrySet()) {
      Files.writeString(root.resolve(file.getKey()), file.getValue());
    }
    IO.println(files.size() + " files written");
    IO.println(Structure.table(Structure.all(root)));
  }
}
