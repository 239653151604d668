package io.saleswright.platform.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.JavadocProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Names operations and says what they do. Both come from the code: a controller's Javadoc describes
 * its group of operations, that of a method the operation, and the names of both make its identity,
 * such as {@code order.place}.
 */
final class OperationTexts {

  private static final String BETWEEN = ".";
  private static final String STREAM = "As a stream of events: ";

  private final JavadocProvider comments;
  private final Map<String, String> tags = new ConcurrentHashMap<>();

  OperationTexts(JavadocProvider comments) {
    this.comments = comments;
  }

  /**
   * Describes an operation. A path that is also offered as a stream is one operation with two
   * handlers, which come in any order.
   */
  void add(Operation operation, HandlerMethod handler) {
    String tag = tag(handler);
    tags.put(tag, plain(comments.getClassJavadoc(handler.getBeanType())));
    String text = plain(comments.getMethodJavadocDescription(handler.getMethod()));
    String before = described(operation, tag) ? operation.getDescription() : null;
    operation.setTags(List.of(tag));
    if (!streams(handler)) {
      operation.setDescription(before == null ? text : text + "\n\n" + before);
      operation.setSummary(comments.getFirstSentence(text).replaceAll("\\.$", ""));
      operation.setOperationId(tag + BETWEEN + handler.getMethod().getName());
    } else if (before == null) {
      operation.setDescription(STREAM + text);
      operation.setOperationId(tag + BETWEEN + handler.getMethod().getName());
    } else {
      operation.setDescription(before + "\n\n" + STREAM + text);
      // The second handler of an operation was given an identity with a number behind it.
      operation.setOperationId(operation.getOperationId().replaceAll("_\\d+$", ""));
    }
  }

  private static boolean described(Operation operation, String tag) {
    String id = operation.getOperationId();
    return id != null && id.startsWith(tag + BETWEEN);
  }

  /** Describes the groups of operations, and tidies what stands elsewhere. */
  void finish(OpenAPI description) {
    description.setTags(
        new TreeMap<>(tags)
            .entrySet().stream()
                .map(tag -> new Tag().name(tag.getKey()).description(tag.getValue()))
                .sorted(Comparator.comparing(Tag::getName))
                .toList());
    if (description.getComponents().getSchemas() != null) {
      description.getComponents().getSchemas().values().forEach(OperationTexts::tidy);
    }
    description.getPaths().values().stream()
        .map(PathItem::readOperations)
        .flatMap(List::stream)
        .map(Operation::getParameters)
        .filter(parameters -> parameters != null)
        .flatMap(List::stream)
        .forEach(OperationTexts::tidy);
  }

  private static void tidy(Parameter parameter) {
    if (parameter.getDescription() != null) {
      parameter.setDescription(plain(parameter.getDescription()));
    }
  }

  private static void tidy(Schema<?> schema) {
    if (schema.getDescription() != null) {
      schema.setDescription(plain(schema.getDescription()));
    }
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(OperationTexts::tidy);
    }
  }

  /** The controller's name in kebab case, such as {@code credit-account}. */
  private static String tag(HandlerMethod handler) {
    return handler
        .getBeanType()
        .getSimpleName()
        .replaceAll("Controller$", "")
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean streams(HandlerMethod handler) {
    RequestMapping mapping = handler.getMethodAnnotation(RequestMapping.class);
    return mapping != null
        && List.of(mapping.produces()).contains(MediaType.TEXT_EVENT_STREAM_VALUE);
  }

  /** Javadoc as Markdown without its markup for code and links. */
  private static String plain(@Nullable String javadoc) {
    if (javadoc == null) {
      return "";
    }
    return javadoc
        .replaceAll("</?code>", "`")
        .replaceAll("\\{@(?:link|linkplain) [^}]*?([A-Za-z0-9_]+)(?:\\([^)]*\\))?}", "`$1`")
        .replaceAll("</?p>", "\n\n")
        .replaceAll("</?[a-z]+>", "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("[ \\t]*\\n[ \\t]*(?=[^\\n])", " ")
        .strip();
  }
}
