package io.saleswright.platform.comment;

import io.saleswright.platform.kernel.Step;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.NoticeKind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a module says of the comments on its documents.
 *
 * @param document what one of them is, such as {@code order}; stored and told, so never changed
 * @param path below which each of them is read, such as {@code /api/orders}
 * @param number by what people call one of them
 * @param comment the step that says something
 * @param withdraw the step by which somebody takes back what they said
 * @param read the step that reads what was said
 * @param asked the notice for who is asked
 * @param answered the notice for who asked
 * @param events the events of the service
 * @param <S> the document's state
 */
public record CommentRules<S>(
    String document,
    String path,
    Function<S, String> number,
    Step<?> comment,
    Step<?> withdraw,
    Step<?> read,
    NoticeKind asked,
    NoticeKind answered,
    Events events) {

  /**
   * How the events of a service are made; they tell who said something where, and no text.
   *
   * @param said the event of something that was said
   * @param takenBack the event of something that was taken back
   */
  public record Events(Said said, TakenBack takenBack) {

    Record made(Where where, Comment comment) {
      return said.event(
          where.conversationId(),
          where.document(),
          where.documentId(),
          comment.id(),
          comment.answers(),
          comment.by());
    }

    Record withdrawn(Where where, Comment comment) {
      return takenBack.event(
          where.conversationId(), where.document(), where.documentId(), comment.id(), comment.by());
    }
  }

  /** The constructor of an event of something that was said. */
  @FunctionalInterface
  public interface Said {

    /** Makes it of what its record is made of, in this order. */
    Record event(
        String conversationId,
        String document,
        String documentId,
        String commentId,
        @Nullable String answers,
        String by);
  }

  /** The constructor of an event of something that was taken back. */
  @FunctionalInterface
  public interface TakenBack {

    /** Makes it of what its record is made of, in this order. */
    Record event(
        String conversationId, String document, String documentId, String commentId, String by);
  }

  /**
   * Where something was said.
   *
   * @param conversationId identity of the conversation
   * @param document what the document is
   * @param documentId its identity
   */
  record Where(String conversationId, String document, String documentId) {}

  /** Id of the requirement that asks for comments on these documents. */
  String rule() {
    return comment.rule();
  }

  Notice notice(NoticeKind kind, Conversation about) {
    return Notice.of(
        kind, new Notice.Document(about.document(), about.documentId(), about.number()));
  }
}
