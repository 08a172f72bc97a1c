/** What the bot keeps in its data folder beside the index; nothing in it names a person. */
@NullMarked
package org.talksbot.state;

import org.jspecify.annotations.NullMarked;
