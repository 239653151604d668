package io.saleswright.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The sizes of a module's production code. Lines count without comments and blank ones; a type
 * counts with what is nested in it, a method with its signature.
 *
 * @param module directory of the module
 * @param types top-level types
 * @param hidden how many of them are package-private
 * @param typesByPackage how many of them each package has
 * @param classLines lines of each top-level type, ascending
 * @param methodLines lines of each method, ascending
 * @param components how many components each record has, by its name
 */
record Structure(
    String module,
    int types,
    int hidden,
    Map<String, Integer> typesByPackage,
    List<Integer> classLines,
    List<Integer> methodLines,
    Map<String, Integer> components) {

  private static final Pattern NO_CODE = Pattern.compile("\\s*(//.*|/\\*.*|\\*.*)?");

  /**
   * Measures the production sources in a directory.
   *
   * @param module what to call it
   * @param sources the directory, with packages below it
   */
  static Structure of(String module, Path sources) {
    Sizes sizes = new Sizes();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(java(sources)));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Measuring(sizes, unit, positions).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sizes.measured(module);
  }

  /** The value that nine of ten stay at or under; 0 when there is none. */
  static int ninety(List<Integer> ascending) {
    return ascending.isEmpty() ? 0 : ascending.get((ascending.size() * 9 + 9) / 10 - 1);
  }

  /** The most types that one of its packages has. */
  int fullestPackage() {
    return typesByPackage.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** The most components that one of its records has. */
  int widestRecord() {
    return components.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static List<Path> java(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  /** What was measured so far. */
  private static final class Sizes {

    private final Map<String, Integer> typesByPackage = new TreeMap<>();
    private final Map<String, Integer> components = new TreeMap<>();
    private final List<Integer> classLines = new ArrayList<>();
    private final List<Integer> methodLines = new ArrayList<>();
    private int hidden;

    private Structure measured(String module) {
      return new Structure(
          module,
          classLines.size(),
          hidden,
          typesByPackage,
          classLines.stream().sorted().toList(),
          methodLines.stream().sorted().toList(),
          components);
    }
  }

  /** Goes through one source file and notes the sizes. */
  private static final class Measuring extends TreeScanner<Void, Void> {

    private final Sizes sizes;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String inPackage;
    private final String text;

    private Measuring(Sizes sizes, CompilationUnitTree unit, SourcePositions positions)
        throws IOException {
      this.sizes = sizes;
      this.unit = unit;
      this.positions = positions;
      this.inPackage = String.valueOf(unit.getPackageName());
      this.text = unit.getSourceFile().getCharContent(true).toString();
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree node, Void nothing) {
      for (Tree type : node.getTypeDecls()) {
        sizes.typesByPackage.merge(inPackage, 1, Integer::sum);
        sizes.classLines.add(lines(type));
        if (type instanceof ClassTree named
            && !named.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
          sizes.hidden++;
        }
      }
      return super.visitCompilationUnit(node, nothing);
    }

    @Override
    public Void visitClass(ClassTree node, Void nothing) {
      if (node.getKind() == Tree.Kind.RECORD) {
        int fields =
            (int)
                node.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
        sizes.components.merge(inPackage + "." + node.getSimpleName(), fields, Math::max);
      }
      return super.visitClass(node, nothing);
    }

    @Override
    public Void visitMethod(MethodTree node, Void nothing) {
      if (node.getBody() != null && positions.getStartPosition(unit, node) >= 0) {
        sizes.methodLines.add(lines(node));
      }
      return super.visitMethod(node, nothing);
    }

    private int lines(Tree tree) {
      int start = (int) positions.getStartPosition(unit, tree);
      int end = (int) positions.getEndPosition(unit, tree);
      return (int)
          text.substring(start, Math.max(start, end))
              .lines()
              .filter(line -> !NO_CODE.matcher(line).matches())
              .count();
    }
  }

  /** The sizes as rows of a table, one for each module that has production code. */
  static String table(List<Structure> modules) {
    List<String> rows = new ArrayList<>();
    rows.add(
        "| module | types | package-private | fullest package | 90 % of classes | 90 % of methods"
            + " | widest record |");
    rows.add("|---|---|---|---|---|---|---|");
    for (Structure each : modules) {
      rows.add(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d %% | %d | %d lines | %d lines | %d |",
              each.module,
              each.types,
              Math.round(100.0 * each.hidden / Math.max(1, each.types)),
              each.fullestPackage(),
              ninety(each.classLines),
              ninety(each.methodLines),
              each.widestRecord()));
    }
    return String.join("\n", rows);
  }

  /** The modules of a checkout that have production code, by name. */
  static List<Structure> all(Path root) {
    return Poms.modules(root).stream()
        .filter(module -> Files.isDirectory(root.resolve(module).resolve("src/main/java")))
        .map(module -> of(module, root.resolve(module).resolve("src/main/java")))
        .toList();
  }
}
