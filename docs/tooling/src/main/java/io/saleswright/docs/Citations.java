package io.saleswright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the ids of requirements stand in the sources and pages of a checkout.
 *
 * @param files files by the id that they cite, relative to the checkout
 */
record Citations(Map<String, Set<Path>> files) {

  private static final Set<String> NOT_OURS = Set.of("target", "node_modules");
  private static final Pattern READ = Pattern.compile(".*\\.(java|yaml|properties|md)");

  /** The list itself cites every id, and the page that is made from it does, too. */
  private static final Pattern LIST = Pattern.compile(".*docs/requirements\\.(yaml|md)");

  private static final Pattern TEST =
      Pattern.compile("@(Test|ParameterizedTest|TestFactory|RepeatedTest)\\b");

  /**
   * Looks through a checkout.
   *
   * @param areas the beginnings of ids, as {@code ORD}
   */
  static Citations of(Path root, Set<String> areas) {
    Pattern id = Pattern.compile("\\b(" + String.join("|", areas) + ")-\\d{2}\\b(?!-)");
    Map<String, Set<Path>> files = new TreeMap<>();
    for (Path file : sources(root)) {
      id.matcher(Marked.read(file))
          .results()
          .map(MatchResult::group)
          .forEach(cited ->
              files.computeIfAbsent(cited, _ -> new TreeSet<>()).add(root.relativize(file)));
    }
    return new Citations(files);
  }

  /**
   * The test classes that cite an id; fixtures and helpers of tests show nothing by themselves.
   *
   * @param platform whether those of the platform count; for a rule that a service keeps they do
   *     not, because the platform's tests borrow ids for their samples
   */
  Set<Path> tests(Path root, String id, boolean platform) {
    return files.getOrDefault(id, Set.of()).stream()
        .filter(file -> file.toString().contains("src/test/java/"))
        .filter(file -> platform || !file.startsWith("platform"))
        .filter(file -> TEST.matcher(Marked.read(root.resolve(file))).find())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> sources(Path root) {
    List<Path> sources = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Collecting(root, sources));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  /** Walks by what is made by builds or does not belong to the checkout. */
  private static final class Collecting extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> found;

    private Collecting(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      String name = directory.getFileName().toString();
      boolean hidden = name.startsWith(".") && !directory.equals(root);
      return hidden || NOT_OURS.contains(name)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (READ.matcher(file.toString()).matches() && !LIST.matcher(file.toString()).matches()) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
