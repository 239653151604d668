package io.saleswright.platform.comment;

import io.saleswright.platform.work.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What our people said about one document.
 *
 * @param document what the document is, such as {@code order}
 * @param documentId its identity
 * @param number by what people call it
 * @param comments in the order in which they were made
 */
public record Conversation(
    String document, String documentId, String number, List<Comment> comments) {

  public Conversation {
    comments = List.copyOf(comments);
  }

  /** The comment with this identity. */
  Optional<Comment> find(String comment) {
    return comments.stream().filter(one -> one.id().equals(comment)).findFirst();
  }

  /**
   * Whether it is a question that somebody has answered; an answer that is gone answers nothing.
   */
  boolean isAnswered(Comment question) {
    return comments.stream().anyMatch(one -> !one.isGone() && question.id().equals(one.answers()));
  }

  /** Whose turn it is to answer, as work lists name turns. */
  List<String> waitingFor() {
    return open()
        .flatMap(question -> question.to().stream())
        .distinct()
        .map(Worker::turnOf)
        .toList();
  }

  /** The staff ids of those who wait for an answer. */
  List<String> askedBy() {
    return open().map(Comment::by).distinct().toList();
  }

  private Stream<Comment> open() {
    Predicate<Comment> answered = this::isAnswered;
    return comments.stream().filter(Comment::asks).filter(answered.negate());
  }

  /** The same with one more. */
  Conversation with(Comment more) {
    List<Comment> all = new ArrayList<>(comments);
    all.add(more);
    return new Conversation(document, documentId, number, all);
  }

  /** The same without the text of those that fit. */
  Conversation without(Predicate<Comment> which) {
    return new Conversation(
        document,
        documentId,
        number,
        comments.stream().map(one -> which.test(one) ? one.gone() : one).toList());
  }
}
