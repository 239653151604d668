package io.saleswright.platform.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.regex.Pattern;

/** How Chinese names are typed where no Chinese is typed: the sounds, or the first of each. */
final class Pinyin {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final String TOGETHER = "";

  private Pinyin() {}

  static boolean isChinese(String text) {
    return HAN.matcher(text).find();
  }

  /** The first letter of each sound, such as {@code hxjj}; other signs stay as they are. */
  static String initials(String text) {
    return SearchText.letters(PinyinHelper.toPinyin(text, PinyinStyleEnum.FIRST_LETTER, TOGETHER));
  }

  /** All sounds together, such as {@code huaxiajiaju}; other signs stay as they are. */
  static String sounds(String text) {
    return SearchText.letters(PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL, TOGETHER));
  }
}
