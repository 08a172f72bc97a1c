package org.talksbot.article;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** File names that strangers give, made names of plain files in one folder. */
final class SafeFileName {
  /** With its extension and a sidecar's within the 255 bytes that file systems allow. */
  private static final int MAX_UNITS = 80;
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}._-]+");
  private static final Pattern LEADING = Pattern.compile("^[.~#-]+");

  private SafeFileName() {}

  /** The last part of a path, of letters, digits, dots, hyphens and underscores. */
  static String of(String name) {
    String last = FOLDERS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceFirst("");
    String plain = LEADING.matcher(UNSAFE.matcher(last).replaceAll("-")).replaceFirst("");
    String base = Format.baseName(plain);
    String extension = plain.substring(base.length());
    String safe = shortened(base) + extension;
    return CorpusWalk.isArticleName(safe) ? safe : "article-" + safe;
  }

  /** The same for a system whose file names know no more than ASCII. */
  static String ascii(String name) {
    String base = Format.baseName(name);
    return "article-" + HexFormat.of().toHexDigits(base.hashCode())
        + name.substring(base.length());
  }

  private static String shortened(String base) {
    if (base.length() <= MAX_UNITS) {
      return base;
    }
    boolean splitsPair = Character.isHighSurrogate(base.charAt(MAX_UNITS - 1));
    return base.substring(0, splitsPair ? MAX_UNITS - 1 : MAX_UNITS);
  }
}
