package optout.site;

/**
 * A sheet as it is published.
 *
 * @param bytes size of the file
 */
public record Printed(SitePath path, Sheet sheet, int pages, int bytes) {}
