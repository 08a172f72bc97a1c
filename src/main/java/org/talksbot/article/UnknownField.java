package org.talksbot.article;

import org.talksbot.spelling.NearestName;

/** Says that a field is unknown, and which one was probably meant. */
final class UnknownField {
  private UnknownField() {}

  static String message(String name) {
    String shown = name.length() <= 40 ? name : name.substring(0, 40) + "…";
    return "unknown field '" + Folded.whiteSpace(shown) + "'"
        + NearestName.of(name, MetadataFields.NAMES)
            .map(known -> ", did you mean '" + known + "'?")
            .orElse("; known are " + String.join(", ", MetadataFields.NAMES));
  }
}
