package io.saleswright.testkit.scope;

import io.saleswright.platform.security.DataScope.Belonging;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A collection of a service as {@link ScopeContract} tries it: how a thing of somebody's comes into
 * it, and all the ways in which people could see it. Immutable.
 *
 * @param name what it is called in the names of tests
 * @param maker brings a thing into being that belongs there, waits until it can be read, and
 *     returns its identity; each owner, team and region is new to the service
 * @param looks the ways to see one, by name
 * @param countings the ways to be told how many there are, by name
 * @param closedTo roles that may not read things of this sort at all
 * @param personal whether things belong to people; those that don't are seen by those alone who see
 *     everything
 */
public record ScopedCollection(
    String name,
    Function<Belonging, String> maker,
    Map<String, Look> looks,
    Map<String, Counting> countings,
    Set<String> closedTo,
    boolean personal) {

  /** A collection whose things belong to people. */
  public static ScopedCollection of(String name, Function<Belonging, String> maker) {
    return new ScopedCollection(name, maker, Map.of(), Map.of(), Set.of(), true);
  }

  /** The same, which could be seen in one more way. */
  public ScopedCollection seen(String way, Look look) {
    Map<String, Look> all = new LinkedHashMap<>(looks);
    all.put(way, look);
    return new ScopedCollection(name, maker, all, countings, closedTo, personal);
  }

  /** The same, counted in one more way. */
  public ScopedCollection counted(String way, Counting counting) {
    Map<String, Counting> all = new LinkedHashMap<>(countings);
    all.put(way, counting);
    return new ScopedCollection(name, maker, looks, all, closedTo, personal);
  }

  /** The same, which these roles may not read at all. */
  public ScopedCollection closedTo(String... roles) {
    Set<String> all = new LinkedHashSet<>(closedTo);
    all.addAll(Set.of(roles));
    return new ScopedCollection(name, maker, looks, countings, all, personal);
  }

  /** The same, with things that are nobody's in particular. */
  public ScopedCollection ofNobody() {
    return new ScopedCollection(name, maker, looks, countings, closedTo, false);
  }

  /** What a reader must see of it. */
  Set<Thing> visibleTo(Reader reader) {
    boolean closed = closedTo.contains(reader.role());
    return closed || (!personal && !reader.seesEverything()) ? Set.of() : reader.sees();
  }
}
