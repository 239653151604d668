package io.saleswright.complaint.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.RunningServiceCases;
import io.saleswright.testkit.TestHttp.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was learned, written and found again (CMP-12). */
class KnowledgeApiTests extends RunningServiceCases {

  private static final String PATH = "/api/knowledge";

  /**
   * CMP-12: any part of a text is found, in Chinese and English, until it does not hold any more.
   */
  @Test
  void isFoundByAnyPartOfItsText() {
    String mark = unique("mark");
    String id = written("办公椅升降杆漏气 " + mark, "Replace the gas spring");

    assertThat(found(mark + " 升降")).containsExactly(id);
    assertThat(found(mark + " SPRING")).containsExactly(id);
    assertThat(found(mark + " 桌子")).isEmpty();
    Answer retired = as("technical").post(PATH + "/" + id + "/retirement", "{}").expect(200);
    assertThat(found(mark)).isEmpty();
    as("technical").post(PATH + "/" + id + "/retirement", "{}").expect(409);
    as("technical")
        .put(PATH + "/" + id, body("a", "b", ""), "If-Match", retired.etag())
        .expect(409);
  }

  /** CMP-12: while a case is typed, what is like it is offered, the most alike first. */
  @Test
  void isOfferedWhileACaseIsTyped() {
    String like = written("抽屉滑轨卡住，打不开抽屉", "给滑轨上油");
    written("玻璃桌面有划痕", "抛光");

    Answer offers = offers("客户说抽屉打不开，滑轨卡住");
    assertThat(offers.text("entries/0/id")).isEqualTo(like);
    assertThat(offers.raw().body()).doesNotContain("玻璃");
    assertThat(offers("!").raw().body()).contains("[]");
  }

  /** CMP-12: only what is over teaches. */
  @Test
  void isWrittenFromAClosedCase() {
    String id = aServiceCase(aCustomer());
    String from = ", \"caseId\": \"%s\"".formatted(id);
    as("customer-service").post(PATH, body("a desk", "a leg", from)).expect(409);
    triages(id, PAID.formatted("GENERAL")).expect(200);
    serves("customer-service", id, "guidances", GUIDED.formatted(true)).expect(200);
    serves("sales-support", id, "revisits", said(true, 4)).expect(200);
    serves("customer-service", id, "closing", "{}").expect(200);

    Answer entry = as("customer-service").post(PATH, body("a desk", "a leg", from)).expect(201);
    assertThat(entry.text("entry/caseId")).isEqualTo(id);
    assertThat(entry.text("entry/number")).startsWith("KB-");
    Answer edited =
        as("technical")
            .put(PATH + "/" + entry.id(), body("a desk", "two", ""), "If-Match", entry.etag())
            .expect(200);
    assertThat(edited.text("entry/solution")).isEqualTo("two");
    String none = ", \"caseId\": \"none\"";
    assertThat(as("technical").post(PATH, body("a", "b", none)).expect(400).raw().body())
        .contains("caseId");
    String product = ", \"productId\": \"none\"";
    assertThat(as("technical").post(PATH, body("a", "b", product)).expect(400).raw().body())
        .contains("productId");
    as("sales-rep").post(PATH, body("a", "b", "")).expect(403);
  }

  private String written(String problem, String solution) {
    return as("technical").post(PATH, body(problem, solution, "")).expect(201).id();
  }

  private List<String> found(String words) {
    return as("sales-rep").get(PATH + "?q=" + encoded(words)).expect(200).items("id");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String body(String problem, String solution, String more) {
    return "{\"problem\": \"%s\", \"solution\": \"%s\"%s}".formatted(problem, solution, more);
  }

  /** A whole problem in Chinese is too long for an address, and belongs into none. */
  @Test
  void asManyWordsAreTypedAsAProblemMayHave() {
    offers("抽".repeat(4_000));
    as("sales-rep")
        .post(PATH + "/offers", "{\"text\": \"%s\"}".formatted("抽".repeat(4_001)))
        .expect(400);
  }

  private Answer offers(String text) {
    return as("sales-rep").post(PATH + "/offers", "{\"text\": \"%s\"}".formatted(text)).expect(200);
  }
}
