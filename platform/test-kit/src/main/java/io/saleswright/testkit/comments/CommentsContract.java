package io.saleswright.testkit.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.notice.Notice;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Comments and questions beside a document, the same in every service that offers them (ORD-19,
 * SEC-02): who does not see the document finds none, those who are asked are told in the same
 * write, and the document itself stays as it was.
 */
public interface CommentsContract {

  /** Speaks as a person with some roles; the staff id is {@code DEMO-} and the name. */
  TestHttp as(String person, String... roles);

  /** Brings a new document into being. */
  String commented();

  /** Path of the documents, such as {@code /api/orders}. */
  String path();

  /** What a document is called in notices and in work, such as {@code order}. */
  String kind();

  /** Where the work of the service is asked for. */
  String work();

  /** A role that sees all documents, and comments on them. */
  String commenter();

  /** A role that comments on documents, of which somebody new sees none. */
  String stranger();

  /** Roles that are refused, whatever they see of the document. */
  List<String> outsiders();

  private TestHttp person(String name) {
    return as(name, commenter());
  }

  private String comments(String document) {
    return path() + "/" + document + "/comments";
  }

  private static String name() {
    return "c" + UUID.randomUUID();
  }

  private static String said(String text) {
    return "{\"text\":\"%s\"}".formatted(text);
  }

  private static String asked(String text, String name) {
    return "{\"text\":\"%s\",\"to\":[\"DEMO-%s\"]}".formatted(text, name);
  }

  private Answer ask(String document, String asker, String text, String name) {
    return Colleagues.ask(person(asker), comments(document), text, "DEMO-" + name);
  }

  private static String answering(String question) {
    return "{\"text\":\"on Friday\",\"answers\":\"%s\"}".formatted(question);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private boolean waits(String name, String document) {
    return person(name).all(work() + "?kind=" + kind() + "-question").stream()
        .anyMatch(item ->
            item.at("/id").asString().equals(document)
                && item.at("/path").asString().equals(path() + "/" + document));
  }

  /** What no service has written, as tests of broken messages do, may have no value. */
  private static boolean tells(@Nullable String value, String what) {
    return value != null && value.contains(what);
  }

  private void isTold(String document, String what) {
    String kind = "\"kind\":\"" + kind() + "-comment-" + what + "\"";
    assertThat(
            TestBroker.await(
                Notice.TOPIC, row -> tells(row.value(), document) && tells(row.value(), kind), 1))
        .hasSize(1)
        .allSatisfy(row -> assertThat(row.value()).doesNotContain("when does it", "on Friday"));
  }

  @Test
  default void whatIsSaidIsReadNewestFirstAndTheDocumentStaysAsItWas() {
    String id = commented();
    String author = name();
    String before = person(author).get(path() + "/" + id).expect(200).header("ETag");

    Answer first = person(author).post(comments(id), said("it is urgent")).expect(201);
    person(author).post(comments(id), said("it is not")).expect(201);

    assertThat(first.header("Location")).isEqualTo(comments(id) + "/" + first.id());
    assertThat(first.text("by")).isEqualTo("DEMO-" + author);
    Answer page = person(name()).get(comments(id) + "?limit=1").expect(200);
    assertThat(page.items("text")).containsExactly("it is not");
    Answer next = person(name()).get(comments(id) + "?after=" + page.text("next")).expect(200);
    assertThat(next.items("text")).containsExactly("it is urgent");
    assertThat(next.text("next")).isEmpty();
    assertThat(person(author).get(path() + "/" + id).header("ETag")).isEqualTo(before);
  }

  @Test
  default void whoIsAskedIsToldAndItWaitsForThemUntilSomebodyAnswers() {
    String id = commented();
    String asker = name();
    String asked = name();
    String question = ask(id, asker, "when does it go?", asked).id();

    isTold(id, "asked");
    assertThat(waits(asked, id)).isTrue();
    assertThat(waits(asker, id)).isFalse();

    Answer answer = person(asked).post(comments(id), answering(question)).expect(201);

    isTold(id, "answered");
    assertThat(waits(asked, id)).isFalse();
    assertThat(person(asker).get(comments(id)).body().path("items"))
        .extracting(item -> item.path("answered").asBoolean())
        .containsExactly(false, true);

    person(asked).post(comments(id) + "/" + answer.id() + "/withdrawal", "").expect(200);
    assertThat(waits(asked, id)).as("an answer that is gone answers nothing").isTrue();
  }

  @Test
  default void aRepeatUnderItsKeySaysNothingTwice() {
    String id = commented();
    TestHttp author = person(name());
    String key = key();
    Answer first = author.post(comments(id), said("once"), "Idempotency-Key", key).expect(201);
    Answer again = author.post(comments(id), said("once"), "Idempotency-Key", key).expect(201);

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(author.get(comments(id)).items("text")).containsExactly("once");
    author.post(comments(id), said("other"), "Idempotency-Key", key).expect(409);
  }

  @Test
  default void itsAuthorAloneTakesItBackAndItsPlaceStays() {
    String id = commented();
    String name = name();
    TestHttp author = person(name);
    String comment = ask(id, name, "wrong", name()).id();
    String withdrawal = comments(id) + "/" + comment + "/withdrawal";

    Answer refused = person(name()).post(withdrawal, "").expect(403);
    assertThat(refused.rule()).isNotEmpty();
    assertThat(author.post(withdrawal, "").expect(200).body().hasNonNull("text")).isFalse();
    author.post(withdrawal, "").expect(200);

    assertThat(author.get(comments(id)).items("id")).containsExactly(comment);
    assertThat(author.get(comments(id)).raw().body()).doesNotContain("wrong");
    refused(author.post(comments(id), answering(comment)), "answers");
    author.post(comments(id) + "/no-such/withdrawal", "").expect(404);
  }

  @Test
  default void whatIsWrongNamesFieldAndRule() {
    String id = commented();
    TestHttp author = person(name());

    refused(author.post(comments(id), said(" ")), "text");
    refused(author.post(comments(id), said("call 13912345678")), "text");
    refused(author.post(comments(id), said("x".repeat(501))), "text");
    refused(author.post(comments(id), "{\"text\":\"a\",\"to\":[\"Li Na\"]}"), "to");
    refused(author.post(comments(id), answering("no-such")), "answers");
    assertThat(author.get(comments(id)).expect(200).items("id")).isEmpty();
  }

  /** As long as the service has heard of nobody, anybody is taken for one of ours. */
  @Test
  default void whomTheStaffDirectoryDoesNotKnowIsNotAsked() {
    String id = commented();
    String author = name();
    ask(id, author, "do you know?", name());

    await()
        .untilAsserted(() -> {
          Answer answer = person(author).post(comments(id), asked("and you?", name()));
          refused(answer, "to");
          assertThat(answer.text("errors/0/message")).contains("whom the staff directory knows");
        });
  }

  private static void refused(Answer answer, String field) {
    answer.expect(400);
    assertThat(answer.text("errors/0/field")).isEqualTo(field);
    assertThat(answer.text("errors/0/rule")).isNotEmpty();
  }

  @Test
  default void whoDoesNotSeeTheDocumentFindsNoComments() {
    String id = commented();
    String comment = person(name()).post(comments(id), said("of the house")).expect(201).id();
    TestHttp stranger = as(name(), stranger());

    stranger.get(comments(id)).expect(404);
    stranger.post(comments(id), said("hello")).expect(404);
    stranger.post(comments(id) + "/" + comment + "/withdrawal", "").expect(404);
    person(name()).get(comments(Ids.derived("no", "document"))).expect(404);
    for (String role : outsiders()) {
      TestHttp outsider = as(role, role);
      outsider.get(comments(id)).expect(403);
      outsider.post(comments(id), said("hello")).expect(403);
      outsider.post(comments(id) + "/" + comment + "/withdrawal", "").expect(403);
    }
  }

  @Test
  default void whatIsSaidAtTheSameMomentIsKept() throws Exception {
    String id = commented();
    List<Callable<Integer>> sayings =
        IntStream.range(0, 4)
            .<Callable<Integer>>mapToObj(
                one -> () -> person(name()).post(comments(id), said("say " + one)).status())
            .toList();
    try (ExecutorService at = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> status : at.invokeAll(sayings)) {
        assertThat(status.get()).isEqualTo(201);
      }
    }
    assertThat(person(name()).get(comments(id)).items("text"))
        .containsExactlyInAnyOrder("say 0", "say 1", "say 2", "say 3");
  }
}
