package io.saleswright.platform.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.chain.ChainCheck.Break;
import io.saleswright.platform.chain.ChainCheck.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever is done to a chain shows, and where (SEC-08). */
class ChainCheckTests {

  private record Link(long number, Map<String, Object> fields, String hash) {

    Link changed(String field, Object value) {
      Map<String, Object> other = new TreeMap<>(fields);
      other.put(field, value);
      return new Link(number, other, hash);
    }
  }

  private final List<Link> chain = chain(6);

  private static List<Link> chain(int length) {
    List<Link> links = new ArrayList<>();
    String hash = ChainHash.NONE;
    for (long number = 1; number <= length; number++) {
      Map<String, Object> fields = Map.of("_id", number, "by", "E-" + number);
      hash = ChainHash.of(hash, fields);
      links.add(new Link(number, fields, hash));
    }
    return links;
  }

  private ChainCheck check() {
    ChainCheck check = new ChainCheck();
    chain.forEach(link -> check.see(link.number(), link.fields(), link.hash()));
    return check;
  }

  private List<Long> brokenAt() {
    return check().breaks().stream().map(Break::number).toList();
  }

  @Test
  void aChainThatNobodyTouchedHolds() {
    assertThat(brokenAt()).isEmpty();
    assertThat(check().last()).isEqualTo(6);
    assertThat(check().hash()).isEqualTo(chain.getLast().hash());
    assertThat(new ChainCheck().last()).isZero();
  }

  @Test
  void aChangedEntryShowsWhereItIsAndOnlyThere() {
    chain.set(2, chain.get(2).changed("by", "E-9"));

    assertThat(brokenAt()).containsExactly(3L);
  }

  @Test
  void anEntryThatWasChangedAndHashedAnewShowsAtItsSuccessor() {
    Map<String, Object> fields = chain.get(2).changed("by", "E-9").fields();
    chain.set(2, new Link(3, fields, ChainHash.of(chain.get(1).hash(), fields)));

    assertThat(brokenAt()).containsExactly(4L);
  }

  @Test
  void aFieldThatWasAddedOrTakenAwayShows() {
    chain.set(1, chain.get(1).changed("count", 4L));
    Map<String, Object> fewer = Map.of("_id", 5L);
    chain.set(4, new Link(5, fewer, chain.get(4).hash()));

    assertThat(brokenAt()).containsExactly(2L, 5L);
  }

  @Test
  void removedEntriesShowAsAGap() {
    chain.remove(3);
    chain.remove(2);

    assertThat(check().breaks()).containsExactly(new Break(3, 4, Kind.ABSENT));
  }

  @Test
  void aBeginningThatIsGoneShows() {
    chain.removeFirst();

    assertThat(check().breaks()).containsExactly(new Break(1, 1, Kind.ABSENT));
  }

  @Test
  void anEntryThatWasPutInWithTheOthersRenumberedShows() {
    Map<String, Object> fields = Map.of("_id", 3L, "by", "E-0");
    chain.add(2, new Link(3, fields, ChainHash.of(chain.get(1).hash(), fields)));
    for (int i = 3; i < chain.size(); i++) {
      Link moved = chain.get(i).changed("_id", i + 1L);
      chain.set(i, new Link(i + 1, moved.fields(), moved.hash()));
    }

    assertThat(brokenAt()).startsWith(4L);
  }

  @Test
  void twoWithOneNumberShow() {
    chain.add(3, chain.get(2));

    assertThat(brokenAt()).startsWith(3L);
  }

  @Test
  void theCanonicalFormTellsFieldsApart() {
    assertThat(ChainHash.of("", Map.of("a", "1", "b", "2")))
        .isEqualTo(ChainHash.of("", new TreeMap<>(Map.of("b", "2", "a", "1"))))
        .isNotEqualTo(ChainHash.of("", Map.of("a", "1;s1:b=s1:2")))
        .isNotEqualTo(ChainHash.of("", Map.of("a", 1L, "b", "2")))
        .isNotEqualTo(ChainHash.of("x", Map.of("a", "1", "b", "2")))
        .isNotEqualTo(ChainHash.of("", Map.of("a", Map.of("b", "2"))));
    assertThatThrownBy(() -> ChainHash.of("", Map.of("a", 1.5)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Chains outlive releases: this hash never changes. */
  @Test
  void theHashIsTheSameInEveryRelease() {
    assertThat(ChainHash.of("abc", Map.of("_id", 7L, "by", "E-17", "filters", Map.of("q", "*"))))
        .isEqualTo("6c34408e47a116f2e65034f6081ea765037c7a3eb4ce2ccc068c8acfac23a724");
  }

  /** SEC-08: what went because its time was over is no break, when somebody said where it ended. */
  @Test
  void aBeginningThatWasRemovedIsTiedToWhatWasKeptOfIt() {
    String kept = chain.get(2).hash();
    chain.subList(0, 3).clear();

    ChainCheck told = check();
    told.cut(3, kept);
    assertThat(told.breaks()).isEmpty();
    assertThat(told.last()).isEqualTo(6);

    assertThat(check().breaks()).containsExactly(new Break(1, 3, Kind.ABSENT));
    ChainCheck another = check();
    another.cut(3, chain.getFirst().hash());
    assertThat(another.breaks()).containsExactly(new Break(4, 4, Kind.OF_ANOTHER_CHAIN));
  }

  @Test
  void oneMoreThanWasSaidIsMissing() {
    String kept = chain.get(2).hash();
    chain.subList(0, 4).clear();

    ChainCheck check = check();
    check.cut(3, kept);

    assertThat(check.breaks()).containsExactly(new Break(1, 4, Kind.ABSENT));
  }

  /** Nothing or a part of it may be gone yet. */
  @Test
  void aRemovalThatEndedHalfWayIsNoBreak() {
    String kept = chain.get(3).hash();
    ChainCheck nothingGone = check();
    nothingGone.cut(4, kept);
    assertThat(nothingGone.breaks()).isEmpty();

    chain.remove(2);
    chain.removeFirst();
    ChainCheck someGone = check();
    someGone.cut(4, kept);
    assertThat(someGone.breaks()).isEmpty();
  }

  @Test
  void whatIsChangedBehindARemovalStillShows() {
    String kept = chain.get(2).hash();
    chain.set(4, chain.get(4).changed("by", "E-9"));
    chain.subList(0, 3).clear();

    ChainCheck check = check();
    check.cut(3, kept);

    assertThat(check.breaks()).extracting(Break::number).containsExactly(5L);
  }

  @Test
  void aStretchIsVerifiedBehindAnEntryThatIsTakenForRight() {
    chain.set(4, chain.get(4).changed("by", "E-9"));
    ChainCheck check = ChainCheck.behind(3, chain.get(2).hash());
    chain.stream().skip(3).forEach(it -> check.see(it.number(), it.fields(), it.hash()));

    assertThat(check.breaks()).containsExactly(new Break(5, 5, Kind.CHANGED));
    assertThat(ChainCheck.behind(3, chain.get(2).hash()).last()).isEqualTo(3);
  }

  /** What is told to people says how many are concerned. */
  @Test
  void aBreakIsToldInWords() {
    assertThat(new Break(1, 1, Kind.ABSENT).what()).isEqualTo("is missing");
    assertThat(new Break(3, 4, Kind.ABSENT).what()).isEqualTo("and all up to 4 are missing");
    assertThat(Kind.values())
        .allSatisfy(kind -> assertThat(new Break(1, 1, kind).what()).isNotBlank());
  }
}
