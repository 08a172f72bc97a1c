@NullMarked
package org.talksbot.answer.speech;

import org.jspecify.annotations.NullMarked;
