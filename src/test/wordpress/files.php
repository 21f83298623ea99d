<?php
// Answers for the site under test with its files, and for nobody else.
add_filter('pre_http_request', function ($answer, $arguments, $url) {
    $root = getenv('OPTOUT_ADDRESS');
    $path = strtok($url, '?#');
    if (!str_starts_with($path, $root)) {
        return new WP_Error('elsewhere', $url);
    }
    $file = getenv('OPTOUT_SITE') . '/' . substr($path, strlen($root));
    $file = is_dir($file) ? $file . '/index.html' : $file;
    if (!is_file($file)) {
        return new WP_Error('missing', $url);
    }
    // As much as WordPress asks for.
    $most = $arguments['limit_response_size'] ?? null;
    return [
        'headers' => [],
        'body' => file_get_contents($file, false, null, 0, $most),
        'response' => ['code' => 200, 'message' => 'OK'],
        'cookies' => [],
        'filename' => null,
    ];
}, 10, 3);
