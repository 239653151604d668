package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.docs.NoticePage.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of notice has words in both languages, which show only what the kind has. */
class NoticePageTests {

  private static final List<Kind> KINDS = NoticePage.kinds(Repository.ROOT);

  @ParameterizedTest
  @ValueSource(strings = {"", "_zh"})
  void everyKindHasWords(String language) {
    Map<String, String> texts = NoticePage.texts(Repository.ROOT, language);

    assertThat(KINDS).hasSizeGreaterThan(20);
    assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(slugs());
    assertThat(KINDS)
        .allSatisfy(kind -> {
          Set<String> known = new TreeSet<>(kind.parameters());
          known.add("number");
          assertThat(known).containsAll(NoticePage.values(texts.get(kind.slug())));
        });
  }

  private static List<String> slugs() {
    return KINDS.stream().map(Kind::slug).toList();
  }
}
