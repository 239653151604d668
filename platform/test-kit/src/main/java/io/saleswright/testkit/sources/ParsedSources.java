package io.saleswright.testkit.sources;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources as the compiler's parser sees them: nothing is resolved, and nothing is compiled. */
public final class ParsedSources {

  private ParsedSources() {}

  /**
   * Parses some files.
   *
   * @param files sources in UTF-8
   * @param visitor gets each file's tree, with what finds positions and comments in it
   * @throws UncheckedIOException when a file can't be read
   */
  public static void each(
      Collection<Path> files, BiConsumer<CompilationUnitTree, DocTrees> visitor) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  _ -> {},
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees trees = DocTrees.instance(task);
      task.parse().forEach(unit -> visitor.accept(unit, trees));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
