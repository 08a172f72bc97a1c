package org.talksbot.verify;

import java.util.List;

/**
 * Whether a sentence stands in the articles.
 *
 * @param findings where, all of the same closeness; none where nothing comes near
 */
public record Verdict(List<Finding> findings) {
  /** Copies the list. */
  public Verdict {
    findings = List.copyOf(findings);
  }

  /** Whether all its words stand there in their order. */
  public boolean stands() {
    return !findings.isEmpty() && findings.getFirst().match() != Match.NEARLY;
  }
}
