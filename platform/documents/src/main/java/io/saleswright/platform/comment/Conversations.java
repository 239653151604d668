package io.saleswright.platform.comment;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.work.StoredWork;
import org.bson.conversions.Bson;

/** The conversations about all documents of a service, and how they are reached. */
public final class Conversations {

  private static final String WAITING_FOR = "waitingFor";
  private static final String ASKED_BY = "askedBy";
  private static final String STATE = "state.";

  private final EnvelopeStore<Conversation> store;
  private final RoleHolders people;

  private Conversations(EnvelopeStore<Conversation> store, RoleHolders people) {
    this.store = store;
    this.people = people;
  }

  /**
   * Opens the store of the service's conversations.
   *
   * @param topic where their events go
   * @param people who works here
   */
  public static Conversations open(EnvelopeStores stores, String topic, RoleHolders people) {
    AggregateType<Conversation> type =
        AggregateType.of("comments", "conversation", Conversation.class)
            .publishingTo(topic)
            .derived(WAITING_FOR, Conversation::waitingFor)
            .derived(ASKED_BY, Conversation::askedBy)
            .indexedBy(Indexes.ascending(STATE + WAITING_FOR))
            .indexedBy(Indexes.ascending(STATE + ASKED_BY));
    return new Conversations(stores.open(type), people);
  }

  /** The identity of the conversation about a document; not its own, which counts its notices. */
  static String about(String document, String documentId) {
    return Ids.derived("comments", document, documentId);
  }

  /** What people command and ask about the comments on some documents. */
  public <S> CommentDesk<S> on(Scoped<S> documents, CommentRules<S> rules) {
    return new CommentDesk<>(store, documents, people, rules);
  }

  /** The questions about some documents, as work of those who are asked. */
  public StoredWork<Conversation> work(CommentRules<?> rules) {
    Bson these = Filters.eq(STATE + "document", rules.document());
    return StoredWork.of(rules.document() + "-question", rules.path(), store, rules.read())
        .belongingTo(Conversation::documentId)
        .waitingWhere(
            worker -> Filters.and(these, Filters.in(STATE + WAITING_FOR, worker.turns())),
            Conversation::waitingFor)
        .open(Filters.and(these, Filters.exists(STATE + WAITING_FOR + ".0")))
        .ownedBy(
            STATE + ASKED_BY,
            conversation -> conversation.askedBy().stream().findFirst().orElse(null))
        .shownAs(Conversation::number, _ -> null, _ -> "UNANSWERED");
  }
}
