/** HTTP: what others call. */
@NullMarked
package org.talksbot.web;

import org.jspecify.annotations.NullMarked;
