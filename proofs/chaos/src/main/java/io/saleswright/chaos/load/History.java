package io.saleswright.chaos.load;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients remember. Thread-safe. */
public final class History {

  private final String run;
  private final AtomicLong commands = new AtomicLong();
  private final Queue<Operation> operations = new ConcurrentLinkedQueue<>();
  private final Queue<Fact> facts = new ConcurrentLinkedQueue<>();
  private final Queue<Played> played = new ConcurrentLinkedQueue<>();
  private final Set<String> spoilt = ConcurrentHashMap.newKeySet();
  private final AtomicLong replays = new AtomicLong();
  private final Queue<String> oddities = new ConcurrentLinkedQueue<>();

  /**
   * @param run begins the ids of this run's commands
   */
  public History(String run) {
    this.run = run;
  }

  /** An id that no other command has. */
  String nextId() {
    return run + "-" + commands.incrementAndGet();
  }

  /** A command has come to its end, as far as its client is concerned. */
  public void add(Operation operation) {
    operations.add(operation);
  }

  /** Something was published. */
  public void add(Fact fact) {
    facts.add(fact);
  }

  /** A scene was played. */
  public void add(Played scene) {
    played.add(scene);
  }

  /** A message that nobody can read was published under this id. */
  void spoilt(String id) {
    spoilt.add(id);
  }

  /** Whether this is the id of a message that nobody can read. */
  boolean isSpoilt(String id) {
    return spoilt.contains(id);
  }

  /** What waited behind such a message has been replayed. */
  void replayed() {
    replays.incrementAndGet();
  }

  /** How many messages that nobody can read were published. */
  public long spoilt() {
    return spoilt.size();
  }

  /** How often an administrator has replayed what waited behind one of them. */
  public long replays() {
    return replays.get();
  }

  /** An answer that nobody should ever get, such as an internal error. */
  void odd(String answer) {
    oddities.add(answer);
  }

  /** All commands. */
  public List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** All facts. */
  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  /** All scenes of a kind. */
  public <T extends Played> List<T> played(Class<T> kind) {
    return played.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The answers that nobody should get. */
  public List<String> oddities() {
    return List.copyOf(oddities);
  }
}
