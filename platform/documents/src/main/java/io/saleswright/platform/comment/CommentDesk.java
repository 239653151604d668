package io.saleswright.platform.comment;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaffIds;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.security.Scoped;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes what people command and ask about the comments on documents of one type. Who does not see
 * the document finds none. Thread-safe.
 *
 * @param <S> the document's state
 */
public final class CommentDesk<S> {

  private final EnvelopeStore<Conversation> conversations;
  private final Scoped<S> documents;
  private final RoleHolders people;
  private final CommentRules<S> rules;

  CommentDesk(
      EnvelopeStore<Conversation> conversations,
      Scoped<S> documents,
      RoleHolders people,
      CommentRules<S> rules) {
    this.conversations = conversations;
    this.documents = documents;
    this.people = people;
    this.rules = rules;
  }

  /**
   * A comment with what others made of it.
   *
   * @param answered whether it is a question that was answered
   */
  public record Placed(Comment comment, boolean answered) {

    private static Placed of(Conversation conversation, Comment comment) {
      return new Placed(comment, conversation.isAnswered(comment));
    }
  }

  /**
   * What a command made of a conversation.
   *
   * @param stored the conversation
   * @param placed the comment that the command was about
   */
  public record Said(Stored<Conversation> stored, Placed placed) {}

  /**
   * Says something about a document.
   *
   * @throws NotFound when there is no such document within the caller's scope
   * @throws NotPermitted when none of the caller's roles may comment
   * @throws InvalidInput when somebody is asked who can't be, or what is answered is no question
   * @throws RuleViolation when there are too many comments already
   */
  public Said say(String documentId, Saying saying, Act act) {
    rules.comment().mustBeOpenTo(act.caller());
    Stored<S> document = documents.get(documentId, rules.comment().narrowed(act.caller()));
    saying.to().forEach(one -> StaffIds.mustBeOne("to", rules.rule(), one));
    String id = Conversations.about(rules.document(), documentId);
    Comment comment =
        new Comment(
            identity(id, act), act.by(), act.at(), saying.text(), saying.to(), saying.answers());
    Conversation first =
        new Conversation(
            rules.document(), documentId, rules.number().apply(document.state()), List.of());
    Stored<Conversation> stored =
        conversations.createOrChange(
            id,
            act.cause(),
            born -> say(born, first, comment),
            now -> say(id, now.state(), comment));
    return said(stored, comment.id());
  }

  /**
   * Takes back what the caller said.
   *
   * @throws NotFound when there is no such comment or document within the caller's scope
   * @throws NotPermitted when somebody else said it
   */
  public Said withdraw(String documentId, String comment, Act act) {
    rules.withdraw().mustBeOpenTo(act.caller());
    documents.get(documentId, rules.withdraw().narrowed(act.caller()));
    String id = Conversations.about(rules.document(), documentId);
    said(conversations.get(id), comment);
    return said(
        conversations.change(
            id, act.cause(), now -> Conversing.withdraw(id, now.state(), comment, act.by(), rules)),
        comment);
  }

  /**
   * What was said about a document, the latest first, as far as the caller sees the document by a
   * role that reads comments.
   *
   * @throws NotFound when there is no such document within the caller's scope
   * @throws NotPermitted when none of the caller's roles may read it
   */
  public List<Placed> list(String documentId, Caller caller, Slice slice) {
    rules.read().mustBeOpenTo(caller);
    documents.get(documentId, rules.read().narrowed(caller));
    return conversations
        .find(Conversations.about(rules.document(), documentId))
        .map(stored -> part(stored.state(), slice))
        .orElseGet(List::of);
  }

  /** Forgets what was said about a document, because nothing needs it any more (SEC-03). */
  public void forget(String documentId, Cause cause) {
    String id = Conversations.about(rules.document(), documentId);
    if (conversations.find(id).isPresent()) {
      conversations.change(id, cause, now -> Conversing.forget(now.state()));
    }
  }

  private static List<Placed> part(Conversation conversation, Slice slice) {
    List<Comment> newest = conversation.comments().reversed();
    Place after = slice.after();
    Predicate<Comment> before = one -> after != null && !one.id().equals(after.id());
    long passed = after == null ? 0 : newest.stream().takeWhile(before).count() + 1;
    return newest.stream()
        .skip(passed)
        .limit(slice.limit())
        .map(one -> Placed.of(conversation, one))
        .toList();
  }

  /** Whether somebody works here is no question of a repeat, which is answered before. */
  private Change<Conversation> say(String id, Conversation now, Comment comment) {
    if (!comment.to().isEmpty()) {
      mustWorkHere(comment);
    }
    return Conversing.say(id, now, comment, rules);
  }

  private void mustWorkHere(Comment comment) {
    if (!people.unknown(comment.to()).isEmpty()) {
      throw new InvalidInput("to", rules.rule(), "must be people whom the staff directory knows");
    }
    if (!people.gone(comment.to(), comment.at()).isEmpty()) {
      throw new InvalidInput("to", rules.rule(), "must be people who still work here");
    }
  }

  private static Said said(Stored<Conversation> stored, String comment) {
    Conversation conversation = stored.state();
    return conversation
        .find(comment)
        .map(one -> new Said(stored, Placed.of(conversation, one)))
        .orElseThrow(() -> new NotFound("comment"));
  }

  /** Under a command's key a repeat finds the comment that the first one made. */
  private static String identity(String conversation, Act act) {
    CommandKey key = act.cause().key();
    return key == null
        ? Ids.timeOrdered(act.at())
        : Ids.derived("comment", conversation, key.memory(act.by()));
  }
}
