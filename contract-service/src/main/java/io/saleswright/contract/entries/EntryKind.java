package io.saleswright.contract.entries;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document, as the policy says it:
 *
 * <pre>{@code
 * {name: quote, secrecy: CONFIDENTIAL, classification: S-02, years: 10, basis: Civil Code, article 188}
 * }</pre>
 *
 * @param name what it is called, in kebab case
 * @param secrecy its class when nobody says another; none is more open (SEC-01)
 * @param classification its place in the classification scheme when nobody says another
 * @param years how long it is kept at least; 0 keeps it for ever
 * @param basis the law or decision behind the period
 */
public record EntryKind(
    String name, DocumentClass secrecy, String classification, int years, String basis) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST = 100;

  /**
   * @throws IllegalArgumentException when the name is not in kebab case, or the period none
   */
  public EntryKind {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a kind's name is in kebab case");
    }
    if (years < 0 || years > LONGEST) {
      throw new IllegalArgumentException("a retention period has 0 to 100 years");
    }
  }

  /**
   * The class of a document that is filed.
   *
   * @param said what somebody says; null for that of the kind
   * @throws InvalidInput when it is more open than that
   */
  public DocumentClass classed(@Nullable DocumentClass said) {
    if (said != null && said.isMoreOpenThan(secrecy)) {
      throw new InvalidInput(
          "documentClass",
          "SEC-01",
          "must not be more open than {class}, the class of its kind",
          Map.of("class", secrecy.name()));
    }
    return said == null ? secrecy : said;
  }

  /**
   * The class of a document whose entry is written anew as one of this kind; it is more open than
   * before only by the word of who may open secrets.
   *
   * @param before the class that it had
   * @param said what somebody says; null for that one, as far as the kind lets it be so open
   * @throws InvalidInput when it is more open than that of the kind
   * @throws NotPermitted when it is more open than before and the caller may not open it
   */
  public DocumentClass classed(DocumentClass before, @Nullable DocumentClass said, Caller caller) {
    if (said == null) {
      return before.isMoreOpenThan(secrecy) ? secrecy : before;
    }
    DocumentClass now = classed(said);
    if (now.isMoreOpenThan(before)) {
      EntryStep.OPEN_UP.mustBeOpenTo(caller);
    }
    return now;
  }

  /** Whether nothing of it is ever destroyed. */
  public boolean isForEver() {
    return years == 0;
  }
}
