package optout.handout;

/**
 * A finished file.
 *
 * @param pdf its content
 * @param pages how many pages it has
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares prints
public record Print(byte[] pdf, int pages) {}
