package io.saleswright.platform.comment;

import io.saleswright.platform.comment.CommentRules.Where;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.notice.Notice;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of a conversation. */
final class Conversing {

  /** So many are one document of the store, whatever they say. */
  static final int MOST = 100;

  private Conversing() {}

  /**
   * Something is said. Those who are asked are told, and who asked what it answers.
   *
   * @param id the conversation's identity
   * @throws InvalidInput when it answers what is no question
   * @throws RuleViolation when there are too many already
   */
  static Change<Conversation> say(
      String id, Conversation now, Comment comment, CommentRules<?> rules) {
    if (now.find(comment.id()).isPresent()) {
      return Change.none(now);
    }
    if (now.comments().size() >= MOST) {
      throw new RuleViolation(CommentRefusal.TOO_MANY_COMMENTS, rules.rule(), Map.of("most", MOST));
    }
    Notice asked = rules.notice(rules.asked(), now).notTo(comment.by());
    for (String one : comment.to()) {
      asked = asked.toStaff(one);
    }
    Notice answered = rules.notice(rules.answered(), now).toStaff(asker(now, comment, rules));
    return Change.to(now.with(comment))
        .raising(rules.events().made(where(id, now), comment))
        .noticing(asked)
        .noticing(answered);
  }

  private static @Nullable String asker(Conversation now, Comment comment, CommentRules<?> rules) {
    String question = comment.answers();
    if (question == null) {
      return null;
    }
    String by =
        now.find(question)
            .filter(Comment::asks)
            .map(Comment::by)
            .orElseThrow(() ->
                new InvalidInput(
                    "answers",
                    rules.rule(),
                    "must be a question about this document that was not taken back"));
    return by.equals(comment.by()) ? null : by;
  }

  /**
   * Somebody takes back what they said: the text goes, and its place stays.
   *
   * @throws NotPermitted when somebody else said it
   */
  static Change<Conversation> withdraw(
      String id, Conversation now, String comment, String by, CommentRules<?> rules) {
    Optional<Comment> said = now.find(comment);
    if (said.isEmpty() || said.get().isGone()) {
      return Change.none(now);
    }
    if (!said.get().by().equals(by)) {
      throw new NotPermitted(rules.rule(), "a comment is taken back by who made it");
    }
    return Change.to(now.without(one -> one.id().equals(comment)))
        .raising(rules.events().withdrawn(where(id, now), said.get()));
  }

  /** Nothing of what was said is kept, because nothing needs it any more (SEC-03). */
  static Change<Conversation> forget(Conversation now) {
    return now.comments().stream().allMatch(Comment::isGone)
        ? Change.none(now)
        : Change.to(now.without(_ -> true));
  }

  private static Where where(String id, Conversation now) {
    return new Where(id, now.document(), now.documentId());
  }
}
