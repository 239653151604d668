package io.saleswright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the module that others are modelled on, each with what it says of itself. */
final class ModuleTree {

  private static final Path MODEL =
      Path.of("finance-service/src/main/java/io/saleswright/finance/invoices");
  private static final String PACKAGE_INFO = "package-info.java";
  private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");
  private static final Pattern SENTENCE = Pattern.compile("(.*?)\\.(?:\\s.*|$)", Pattern.DOTALL);

  private ModuleTree() {}

  /** The tree as text, in fences: package-info first, then the types by name, then the edges. */
  static String of(Path root) {
    List<String> lines = new ArrayList<>();
    lines.add("```text");
    lines.add("finance/invoices");
    Path module = root.resolve(MODEL);
    files(module).forEach(file -> lines.add(line("  ", file)));
    directories(module)
        .forEach(directory -> {
          lines.add("  " + directory.getFileName() + "/");
          files(directory).forEach(file -> lines.add(line("    ", file)));
        });
    lines.add("```");
    return String.join("\n", lines);
  }

  private static String line(String indent, Path file) {
    String name = file.getFileName().toString().replace(".java", "");
    return "%-28s %s".formatted(indent + name, says(file));
  }

  /** The first sentence of the file's first comment. */
  private static String says(Path file) {
    Matcher comment = JAVADOC.matcher(read(file));
    if (!comment.find()) {
      throw new IllegalStateException(file + " does not say what it is");
    }
    String text =
        TAG.matcher(comment.group(1).replace("\n *", " ")).replaceAll("$1").replaceAll("\\s+", " ");
    Matcher sentence = SENTENCE.matcher(text.strip());
    return sentence.matches() ? sentence.group(1) : text.strip();
  }

  private static List<Path> files(Path directory) {
    Comparator<Path> packageInfoFirst =
        Comparator.comparing((Path file) -> !file.endsWith(PACKAGE_INFO));
    return list(directory)
        .filter(file -> file.toString().endsWith(".java"))
        .sorted(packageInfoFirst.thenComparing(Path::toString))
        .toList();
  }

  private static List<Path> directories(Path module) {
    return list(module).filter(Files::isDirectory).sorted().toList();
  }

  private static Stream<Path> list(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
