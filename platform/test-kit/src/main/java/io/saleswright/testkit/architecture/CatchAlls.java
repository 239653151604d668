package io.saleswright.testkit.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.saleswright.testkit.sources.ParsedSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R16: finds where sources catch any exception whatever. It reads sources, because the compiler
 * itself writes such a catch into the classes for every try with resources.
 */
final class CatchAlls {

  private static final Set<String> ANY =
      Set.of("Exception", "Throwable", "java.lang.Exception", "java.lang.Throwable");

  private CatchAlls() {}

  /** The places below a directory, such as {@code Desk.java:17 catches Exception}. */
  static List<String> below(Path directory) {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(directory)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (sources.isEmpty()) {
      throw new AssertionError("R16 proves nothing: no source lies below " + directory);
    }
    List<String> found = new ArrayList<>();
    ParsedSources.each(sources, (unit, trees) -> look(unit, trees, found));
    return found;
  }

  private static void look(CompilationUnitTree unit, Trees trees, List<String> found) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitCatch(CatchTree clause, @Nullable Void nothing) {
        String caught = clause.getParameter().getType().toString();
        if (ANY.contains(caught)) {
          long position = trees.getSourcePositions().getStartPosition(unit, clause);
          String file = String.valueOf(Path.of(unit.getSourceFile().getName()).getFileName());
          long line = unit.getLineMap().getLineNumber(position);
          found.add(file + ":" + line + " catches " + caught);
        }
        return super.visitCatch(clause, nothing);
      }
    }.scan(unit, null);
  }
}
