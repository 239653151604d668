package io.saleswright.testkit.events;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import io.saleswright.testkit.sources.ParsedSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Javadoc of records, read from their sources by the compiler's own parser. */
final class SourceComments {

  private final Path sources;
  private final Map<String, Comment> byClass = new HashMap<>();

  /**
   * @param sources where sources lie in a module, such as {@code src/main/java}
   */
  SourceComments(Path sources) {
    this.sources = sources;
  }

  /**
   * What is said of one record.
   *
   * @param text of the record itself, without markup
   * @param components what is said of its components, by name
   */
  private record Comment(String text, Map<String, String> components) {}

  /** What is said of a record; empty when it has no comment or its source is not in reach. */
  Optional<String> of(Class<?> type) {
    return comment(type).map(Comment::text).filter(text -> !text.isEmpty());
  }

  /** What is said of a component of a record. */
  Optional<String> of(Class<?> type, String component) {
    return comment(type).map(comment -> comment.components().get(component));
  }

  private Optional<Comment> comment(Class<?> type) {
    String name = type.getCanonicalName();
    if (!byClass.containsKey(name)) {
      source(type.getNestHost()).ifPresent(this::read);
    }
    return Optional.ofNullable(byClass.get(name));
  }

  /** The source of a top-level class: in this module, or in another one of the same checkout. */
  private Optional<Path> source(Class<?> type) {
    Path name = Path.of(type.getName().replace('.', '/') + ".java");
    Path file = sources.resolve(name);
    if (Files.exists(file)) {
      return Optional.of(file);
    }
    Path root = checkout();
    try (Stream<Path> modules = Files.find(root, 6, (path, _) -> path.endsWith(sources))) {
      return modules.map(found -> found.resolve(name)).filter(Files::exists).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outermost directory around this module that Maven knows. */
  private static Path checkout() {
    Path root = Path.of("").toAbsolutePath();
    for (Path around = root; around != null; around = around.getParent()) {
      if (Files.exists(around.resolve("pom.xml"))) {
        root = around;
      }
    }
    return root;
  }

  private void read(Path file) {
    ParsedSources.each(List.of(file), (unit, comments) -> new Reader(comments).scan(unit, null));
  }

  /** Visits the classes of a file and keeps their comments. */
  private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees comments;
    private final Deque<String> names = new ArrayDeque<>();

    Reader(DocTrees comments) {
      this.comments = comments;
    }

    @Override
    public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, @Nullable Void nothing) {
      names.addLast(String.valueOf(unit.getPackageName()));
      return super.visitCompilationUnit(unit, nothing);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      names.addLast(type.getSimpleName().toString());
      DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        byClass.put(
            String.join(".", names), new Comment(text(comment.getFullBody()), components(comment)));
      }
      super.visitClass(type, nothing);
      names.removeLast();
      return nothing;
    }
  }

  private static Map<String, String> components(DocCommentTree comment) {
    return comment.getBlockTags().stream()
        .filter(ParamTree.class::isInstance)
        .map(ParamTree.class::cast)
        .collect(
            Collectors.toMap(
                tag -> tag.getName().getName().toString(), tag -> text(tag.getDescription())));
  }

  private static String text(List<? extends DocTree> parts) {
    return parts.stream()
        .map(SourceComments::text)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String text(DocTree part) {
    return switch (part) {
      case LiteralTree literal -> literal.getBody().getBody();
      case LinkTree link ->
          link.getLabel().isEmpty() ? link.getReference().getSignature() : text(link.getLabel());
      case StartElementTree _ -> " ";
      default -> part.toString();
    };
  }
}
