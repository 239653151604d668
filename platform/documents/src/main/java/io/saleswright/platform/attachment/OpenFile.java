package io.saleswright.platform.attachment;

import java.io.InputStream;

/**
 * A file to be read once.
 *
 * @param attachment what is known of it
 * @param bytes its bytes, to be closed; reading fails at the end when they are not what was stored
 */
public record OpenFile(Attachment attachment, InputStream bytes) {}
