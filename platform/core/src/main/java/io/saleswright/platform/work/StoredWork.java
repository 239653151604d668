package io.saleswright.platform.work;

import com.mongodb.client.model.Filters;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Step;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What of one type's aggregates is somebody's work. A module declares it beside its store; the
 * conditions name fields of the envelope, and those of the state begin with {@code state.}
 *
 * @param <S> the aggregate's state
 */
public final class StoredWork<S> {

  private static final String CLOCKS = "clocks.due";

  private final String kind;
  private final String path;
  private final EnvelopeStore<S> store;

  private final Step<?> read;
  private Function<Worker, Bson> waiting = _ -> nothing();
  private Function<S, List<String>> turns = _ -> List.of();
  private Bson open = nothing();
  private @Nullable Bson stands;
  private @Nullable String owner;
  private Function<S, @Nullable String> ownerOf = _ -> null;
  private Function<S, @Nullable String> teamOf = _ -> null;
  private Function<Stored<S>, String> document = Stored::id;
  private Function<S, String> number = _ -> "";
  private Function<S, @Nullable String> about = _ -> null;
  private Function<S, String> state = _ -> "";
  private String dueField = CLOCKS;
  private Function<Stored<S>, @Nullable Instant> due = StoredWork::firstClock;
  private BiFunction<Stored<S>, Caller, List<Answer>> possible = (_, _) -> List.of();
  private Set<String> simple = Set.of();
  private @Nullable String takeOver;

  private StoredWork(String kind, String path, EnvelopeStore<S> store, Step<?> read) {
    this.read = read;
    this.kind = kind;
    this.path = path;
    this.store = store;
  }

  /**
   * Work with the documents of a store, of which there is none yet.
   *
   * @param kind what kind of document it is, in kebab case
   * @param path below which each of them is read
   * @param read the step of reading them: nobody else has work with them
   */
  public static <S> StoredWork<S> of(
      String kind, String path, EnvelopeStore<S> store, Step<?> read) {
    return new StoredWork<>(kind, path, store, read);
  }

  /**
   * Whose turn it is.
   *
   * @param field where the turns are stored: roles, or {@code staff:} and a staff id
   */
  public StoredWork<S> waitingFor(String field, Function<S, List<String>> itsTurns) {
    return waitingWhere(worker -> Filters.in(field, worker.turns()), itsTurns)
        .open(Filters.exists(field + ".0"));
  }

  /**
   * Whose turn it is, where a condition says it.
   *
   * @param condition when one of them waits for somebody
   * @param itsTurns the same, of one of them: roles, or {@code staff:} and a staff id
   */
  public StoredWork<S> waitingWhere(
      Function<Worker, Bson> condition, Function<S, List<String>> itsTurns) {
    waiting = condition;
    turns = itsTurns;
    return this;
  }

  /** Which of them are not over: they wait for somebody. */
  public StoredWork<S> open(Bson condition) {
    open = condition;
    return this;
  }

  /**
   * Which of them somebody who leaves hands over (HR-09), where that is more than what waits for
   * somebody just now.
   */
  public StoredWork<S> standingWhile(Bson condition) {
    stands = condition;
    return this;
  }

  /**
   * Whose turn it is, where a step waits for whoever may take it.
   *
   * @param stage when it waits
   */
  public StoredWork<S> waitingForRolesOf(Step<?> step, Bson stage) {
    Set<String> roles = step.row().roles();
    List<String> named = roles.stream().sorted().toList();
    return waitingWhere(
            worker ->
                worker.roles().stream().anyMatch(roles::contains) ? Filters.empty() : nothing(),
            _ -> named)
        .open(stage);
  }

  /**
   * Who looks after one of them, and asks others for what it needs.
   *
   * @param field where the staff id is stored
   */
  public StoredWork<S> ownedBy(String field, Function<S, @Nullable String> itsOwner) {
    owner = field;
    ownerOf = itsOwner;
    return this;
  }

  /** The identity of the document to which one of them belongs, where that is what is opened. */
  public StoredWork<S> belongingTo(Function<S, String> identity) {
    document = stored -> identity.apply(stored.state());
    return this;
  }

  /** The team of who looks after it. */
  public StoredWork<S> ofTeam(Function<S, @Nullable String> itsTeam) {
    teamOf = itsTeam;
    return this;
  }

  /**
   * How one of them is shown.
   *
   * @param itsNumber by what people call it
   * @param subject whom or what it is about
   * @param itsState how far it has come
   */
  public StoredWork<S> shownAs(
      Function<S, String> itsNumber,
      Function<S, @Nullable String> subject,
      Function<S, String> itsState) {
    number = itsNumber;
    about = subject;
    state = itsState;
    return this;
  }

  /**
   * When it has to be done, where its clocks do not say so.
   *
   * @param field where the moment or the date is stored
   */
  public StoredWork<S> dueAt(String field, Function<S, @Nullable Instant> moment) {
    dueField = field;
    due = stored -> moment.apply(stored.state());
    return this;
  }

  /**
   * What can be done with one of them.
   *
   * @param trials all steps that somebody could take, with their answers
   * @param answers those of them that take no more than a word
   */
  public StoredWork<S> answeredBy(
      BiFunction<Stored<S>, Caller, List<Answer>> trials, Step<?>... answers) {
    possible = trials;
    simple = Arrays.stream(answers).map(Step::action).collect(Collectors.toUnmodifiableSet());
    return this;
  }

  /** The step by which somebody makes one of them theirs. */
  public StoredWork<S> takenOverBy(Step<?> step) {
    takeOver = step.action();
    return this;
  }

  String kind() {
    return kind;
  }

  boolean isOpenTo(Caller caller) {
    return read.isOpenTo(caller);
  }

  /** The most urgent work that a question asks for, at most so much of it. */
  List<Found<S>> find(WorkQuestion question, Caller caller, int limit) {
    List<Worker> people =
        question instanceof WorkQuestion.Mine(List<Worker> mine) ? mine : List.<Worker>of();
    return store.mostUrgent(condition(question, caller), dueField, limit).stream()
        .map(stored -> new Found<>(this, stored, due.apply(stored), insteadOf(stored, people)))
        .toList();
  }

  private Bson condition(WorkQuestion question, Caller caller) {
    return switch (question) {
      case WorkQuestion.Mine(List<Worker> people) ->
          Filters.and(
              open, either(people.stream().map(one -> seenAndWaiting(one, caller)).toList()));
      case WorkQuestion.Asked(Worker person) ->
          owner == null
              ? nothing()
              : Filters.and(
                  seenBy(caller),
                  Filters.eq(owner, person.staffId()),
                  open,
                  Filters.nor(waiting.apply(person)));
      case WorkQuestion.Late(List<Worker> people, Instant now) ->
          Filters.and(
              seenBy(caller),
              open,
              Filters.lt(dueField, now),
              either(people.stream().map(waiting).toList()));
      case WorkQuestion.Standing(String staffId) ->
          Filters.and(stands == null ? open : stands, standsWith(staffId));
    };
  }

  /** What waits for who is away is seen by who stands in for them, as far as it is their own. */
  private Bson seenAndWaiting(Worker one, Caller caller) {
    Bson seen =
        one.isAway()
            ? Filters.or(seenBy(caller), seenBy(WorkQuestion.alone(one.staffId())))
            : seenBy(caller);
    return Filters.and(seen, waiting.apply(one));
  }

  private Bson seenBy(Caller caller) {
    return store.isScoped() ? store.scope(caller) : Filters.empty();
  }

  private Bson standsWith(String staffId) {
    Bson theirs = waiting.apply(new Worker(staffId, Set.of(), staffId));
    return owner == null ? theirs : Filters.or(Filters.eq(owner, staffId), theirs);
  }

  private static Bson either(List<Bson> ways) {
    return ways.isEmpty() ? nothing() : Filters.or(ways);
  }

  /** An identity is never missing. */
  private static Bson nothing() {
    return Filters.exists("_id", false);
  }

  private @Nullable String insteadOf(Stored<S> stored, List<Worker> people) {
    List<String> its = turns.apply(stored.state());
    return people.stream()
        .filter(one -> one.turns().stream().anyMatch(its::contains))
        .findFirst()
        .filter(Worker::isAway)
        .map(Worker::staffId)
        .orElse(null);
  }

  private static @Nullable Instant firstClock(Stored<?> stored) {
    return stored.deadlines().stream().map(Deadline::due).min(Instant::compareTo).orElse(null);
  }

  /**
   * Work that was found.
   *
   * @param due when it has to be done; null when no time limit runs
   * @param insteadOf staff id of who is away and for whom it waits; null when for the caller
   */
  record Found<S>(
      StoredWork<S> work, Stored<S> stored, @Nullable Instant due, @Nullable String insteadOf) {

    /**
     * How it is shown to somebody.
     *
     * @param minutesLeft the working minutes until it is due
     */
    WorkView view(Caller caller, Instant now, @Nullable Long minutesLeft) {
      S document = stored.state();
      List<String> allowed =
          work.possible.apply(stored, caller).stream()
              .filter(answer -> answer.refusal().isEmpty())
              .map(Answer::step)
              .toList();
      return new WorkView(
          work.kind,
          work.document.apply(stored),
          work.path + "/" + work.document.apply(stored),
          stored.revision(),
          work.number.apply(document),
          work.isOpenTo(caller) ? work.about.apply(document) : null,
          work.state.apply(document),
          stored.changedAt(),
          due,
          minutesLeft,
          due != null && due.isBefore(now),
          work.turns.apply(document),
          work.ownerOf.apply(document),
          work.teamOf.apply(document),
          insteadOf,
          work.takeOver != null && allowed.contains(work.takeOver) ? work.takeOver : null,
          allowed.stream().filter(work.simple::contains).toList());
    }
  }
}
