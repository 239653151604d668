package io.saleswright.platform.paper;

import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.jspecify.annotations.Nullable;

/**
 * Which sign of a font stands for which characters, the usual ones first. The font draws 户 and the
 * radical ⼾ with one sign, and the first of its characters is what a reader finds and copies.
 */
final class PlainCharacters extends CmapSubtable {

  private static final Comparator<Integer> USUAL_FIRST =
      Comparator.comparing(PlainCharacters::isUnusual).thenComparing(Comparator.naturalOrder());

  private final CmapSubtable characters;

  PlainCharacters(CmapSubtable characters) {
    this.characters = characters;
    setPlatformId(characters.getPlatformId());
    setPlatformEncodingId(characters.getPlatformEncodingId());
  }

  @Override
  public int getGlyphId(int character) {
    return characters.getGlyphId(character);
  }

  @Override
  public @Nullable List<Integer> getCharCodes(int sign) {
    List<Integer> codes = characters.getCharCodes(sign);
    return codes == null || codes.size() < 2 ? codes : codes.stream().sorted(USUAL_FIRST).toList();
  }

  /** Radicals and characters that are there for compatibility only. */
  private static boolean isUnusual(int character) {
    return (character >= 0x2E80 && character <= 0x2FDF)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0x2F800 && character <= 0x2FA1F);
  }
}
