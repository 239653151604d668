package io.saleswright.testkit.texts;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.saleswright.testkit.sources.ParsedSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The English words with which sources say what is expected of a field or a caller: the third
 * argument of an {@code InvalidInput} or a {@code FieldError}, the second of a {@code
 * NotPermitted}, the first of an {@code Unreadable} or of {@code Reason.said}, and the message of a
 * constraint.
 *
 * @param texts those that are constants
 * @param variable where the words are put together at run time, so that no bundle can have them
 */
record FieldTexts(SortedSet<String> texts, List<String> variable) {

  private static final Set<String> TYPES = Set.of("InvalidInput", "FieldError");
  private static final Set<String> REFUSALS = Set.of("NotPermitted");
  private static final Set<String> FAILURES = Set.of("Unreadable");
  private static final String REASON = "Reason.said";

  /** What the keys of all these words begin with. */
  static final String KEY = "problem.expected.";

  /** Those in some directories. */
  static FieldTexts in(List<Path> directories) {
    FieldTexts found = new FieldTexts(new TreeSet<>(), new ArrayList<>());
    ParsedSources.each(
        directories.stream().flatMap(FieldTexts::sources).toList(),
        (unit, _) -> found.new Reader(unit).scan(unit, null));
    return found;
  }

  /** The key under which a bundle has a text in another language. */
  static String key(String english) {
    String words = english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return KEY + words.replaceAll("^-|-$", "");
  }

  private static Stream<Path> sources(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Visits what a file makes and how it is annotated. */
  private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;

    Reader(CompilationUnitTree unit) {
      this.unit = unit;
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
      int place = place(made.getIdentifier().toString());
      if (place >= 0 && made.getArguments().size() > place) {
        read(made.getArguments().get(place));
      }
      return super.visitNewClass(made, nothing);
    }

    @Override
    public @Nullable Void visitMethodInvocation(
        MethodInvocationTree called, @Nullable Void nothing) {
      if (called.getMethodSelect().toString().equals(REASON)) {
        ExpressionTree text = called.getArguments().getFirst();
        // Where the words are handed on, they are read where they come from.
        if (constant(text) != null) {
          read(text);
        }
      }
      return super.visitMethodInvocation(called, nothing);
    }

    private void read(ExpressionTree text) {
      String constant = constant(text);
      if (constant == null) {
        Path file = Path.of(unit.getSourceFile().toUri());
        variable.add(file.getFileName() + ": " + text);
      } else {
        texts.add(constant);
      }
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
      for (ExpressionTree argument : annotation.getArguments()) {
        if (argument instanceof AssignmentTree named
            && named.getVariable().toString().equals("message")) {
          String constant = constant(named.getExpression());
          if (constant != null && !constant.startsWith("{")) {
            texts.add(constant);
          }
        }
      }
      return super.visitAnnotation(annotation, nothing);
    }
  }

  /** Which argument has the words; negative for types that have none. */
  private static int place(String type) {
    if (FAILURES.contains(type)) {
      return 0;
    }
    return TYPES.contains(type) ? 2 : REFUSALS.contains(type) ? 1 : -1;
  }

  private static @Nullable String constant(ExpressionTree expression) {
    if (expression instanceof LiteralTree literal && literal.getValue() instanceof String text) {
      return text;
    }
    if (expression instanceof BinaryTree both && both.getKind() == Tree.Kind.PLUS) {
      String left = constant(both.getLeftOperand());
      String right = constant(both.getRightOperand());
      return left == null || right == null ? null : left + right;
    }
    return null;
  }
}
