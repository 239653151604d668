package io.saleswright.platform.comment;

import io.saleswright.platform.kernel.Step;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.NoticeKind;
import java.util.function.Function;

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

  /** Makes the events of a service; they tell no text. */
  public interface Events {

    /** The event of something that was said. */
    Record made(Where where, Comment comment);

    /** The event of something that was taken back. */
    Record withdrawn(Where where, Comment comment);
  }

  /**
   * Where something was said.
   *
   * @param conversationId identity of the conversation
   * @param document what the document is
   * @param documentId its identity
   */
  public record Where(String conversationId, String document, String documentId) {}

  /** Id of the requirement that asks for comments on these documents. */
  String rule() {
    return comment.rule();
  }

  Notice notice(NoticeKind kind, Conversation about) {
    return Notice.of(
        kind, new Notice.Document(about.document(), about.documentId(), about.number()));
  }
}
