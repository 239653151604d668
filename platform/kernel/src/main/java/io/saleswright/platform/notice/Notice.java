package io.saleswright.platform.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * News of a document for people. It names them by role, staff id or customer, never by address or
 * number, and holds nothing personal: whoever sends it on looks up how somebody is reached. A
 * decision gives it beside its events (see {@code Change.noticing}), so it is stored in the same
 * write and goes out once that is stored.
 *
 * @param kind what kind of news it is, such as {@code order-shipped}
 * @param rule id of the requirement that asks for it
 * @param to who is told; a notice to nobody is not given
 * @param about the document
 * @param parameters short plain values for the text, by name: dates, numbers, codes
 * @param within whom the document belongs to: of a role, those are told who may see it
 * @param notTo staff id of somebody who is not told, whatever their roles, because it is about
 *     them; null for nobody
 */
public record Notice(
    String kind,
    String rule,
    List<Addressee> to,
    Document about,
    Map<String, String> parameters,
    @Nullable Within within,
    @Nullable String notTo) {

  /** Type of the event in which a notice travels. */
  public static final String TYPE = "saleswright.NoticeGiven.v1";

  /** The one topic of all notices, of all services. */
  public static final String TOPIC = "saleswright.notices.v1";

  private static final int LONGEST_VALUE = 200;

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException when a value is longer than 200 characters, and so no plain
   *     one
   */
  public Notice {
    to = List.copyOf(to);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    parameters.forEach((name, value) -> {
      if (value.length() > LONGEST_VALUE) {
        throw new IllegalArgumentException(name + " is too long for a notice");
      }
    });
  }

  /**
   * Who is told; exactly one of the components is there.
   *
   * @param role everybody with this role who may see the document
   * @param staffId a member of staff
   * @param customerId a customer, by our id
   */
  public record Addressee(
      @Nullable String role, @Nullable String staffId, @Nullable String customerId) {}

  /**
   * The document that a notice is about.
   *
   * @param document what it is, such as {@code order}
   * @param documentId its id
   * @param number the number by which people call it, when it has one
   */
  public record Document(String document, String documentId, @Nullable String number) {}

  /**
   * Whom a document belongs to (SEC-02).
   *
   * @param owner staff id of who looks after it
   * @param team that person's team
   * @param region the region that it lies in
   */
  public record Within(@Nullable String owner, @Nullable String team, @Nullable String region) {}

  /** A notice of a kind about a document, which nobody is told yet. */
  public static Notice of(NoticeKind kind, Document about) {
    return new Notice(kind.slug(), kind.rule(), List.of(), about, Map.of(), null, null);
  }

  /** The same for everybody with a role who may see the document. */
  public Notice toRole(String role) {
    return to(new Addressee(role, null, null));
  }

  /** The same for everybody with one of these roles who may see the document. */
  public Notice toRoles(Collection<String> roles) {
    Notice told = this;
    for (String role : roles) {
      told = told.toRole(role);
    }
    return told;
  }

  /** The same for a member of staff; for nobody else when there is none. */
  public Notice toStaff(@Nullable String staffId) {
    return staffId == null ? this : to(new Addressee(null, staffId, null));
  }

  /** The same for a customer; for nobody else when none is known. */
  public Notice toCustomer(@Nullable String customerId) {
    return customerId == null ? this : to(new Addressee(null, null, customerId));
  }

  /** The same with a value for its text; without it when there is none. */
  public Notice with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put(name, value.toString());
    return new Notice(kind, rule, to, about, all, within, notTo);
  }

  /** The same, telling of the people with a role only those in whose scope the document lies. */
  public Notice within(@Nullable String owner, @Nullable String team, @Nullable String region) {
    Within belonging = new Within(owner, team, region);
    return new Notice(kind, rule, to, about, parameters, belonging, notTo);
  }

  /** The same for nobody with this staff id; null leaves nobody out. */
  public Notice notTo(@Nullable String staffId) {
    return new Notice(kind, rule, to, about, parameters, within, staffId);
  }

  private Notice to(Addressee addressee) {
    if (to.contains(addressee)) {
      return this;
    }
    List<Addressee> all = new ArrayList<>(to);
    all.add(addressee);
    return new Notice(kind, rule, all, about, parameters, within, notTo);
  }
}
