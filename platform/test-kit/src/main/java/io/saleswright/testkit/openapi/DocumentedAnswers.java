package io.saleswright.testkit.openapi;

import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.TestHttp;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Compares every answer with the OpenAPI document of whoever gave it, and fails the test when they
 * differ. Thread-safe.
 */
public final class DocumentedAnswers implements Consumer<HttpResponse<String>> {

  private static final Map<String, DocumentedAnswers> KNOWN = new ConcurrentHashMap<>();

  private final Supplier<List<JsonNode>> source;
  private volatile List<InterfaceDocument> documents = List.of();

  private DocumentedAnswers(Supplier<List<JsonNode>> source) {
    this.source = source;
  }

  /**
   * Those of one server, whose documents are read once, when the first answer has come.
   *
   * @param base address of the server
   * @param reader somebody who may read the documents
   * @param paths where they are
   */
  public static DocumentedAnswers of(String base, Supplier<TestHttp> reader, List<String> paths) {
    return KNOWN.computeIfAbsent(
        base,
        _ ->
            new DocumentedAnswers(
                () -> paths.stream().map(path -> document(reader, path)).toList()));
  }

  /**
   * A service writes its document when it is first asked, for which a busy machine takes its time.
   */
  private static JsonNode document(Supplier<TestHttp> reader, String path) {
    return await(path)
        .atMost(Duration.ofMinutes(1))
        .until(() -> reader.get().get(path), answer -> !Set.of(503, 504).contains(answer.status()))
        .expect(200)
        .body();
  }

  /**
   * @throws AssertionError when the document tells of another answer
   */
  @Override
  public void accept(HttpResponse<String> answer) {
    String path = answer.uri().getPath();
    if (!path.startsWith("/api/")) {
      return;
    }
    String method = answer.request().method();
    List<String> faults = new ArrayList<>();
    for (InterfaceDocument document : documents()) {
      if (document.offers(method, path)) {
        faults.addAll(document.faults(method, path, answer));
      }
    }
    if (!faults.isEmpty()) {
      String told =
          String.format(
              Locale.ROOT,
              "%s %s was answered with %d, and not as its OpenAPI document says: %s",
              method,
              path,
              answer.statusCode(),
              faults);
      throw new AssertionError(told + System.lineSeparator() + answer.body());
    }
  }

  private List<InterfaceDocument> documents() {
    if (documents.isEmpty()) {
      documents = source.get().stream().map(InterfaceDocument::new).toList();
    }
    return documents;
  }
}
